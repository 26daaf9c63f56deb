#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/workflow/register.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace greffier::test {

/// The call for the fifty-fifth session as a reader gives it: seven vacancies, two of them for
/// regions of indigenous peoples, one for a regional group, three that hang on an extension.
CallDraft hrc55Call();

/// Somebody invented, with what is needed to be told apart; the e-mail address follows the name.
Applicant aCandidate(const QString& familyName, const QString& givenNames,
                     const QString& nationality = QStringLiteral("ML"));

/// One person applying for one vacancy, with both parts complete and on time unless said otherwise.
struct Candidacy {
    Applicant person;
    int vacancy = 7;
    bool survey = true;
    bool form = true;
    QDateTime formReceived = QDateTime(QDate(2023, 10, 20), QTime(8, 0), Qt::UTC);
    QList<ApplicationValue> further = {}; ///< besides what every form states
};

/// A register in a folder of its own that goes with the test: reference tables, fixed clock,
/// fictional officer, the call for HRC 55.
class TempRegister {
public:
    /// `readerProgram` is needed only for what passes through other programs, as PDF does.
    explicit TempRegister(QString readerProgram = {});

    Register& reg() { return *m_register; }
    FixedClock& clock() { return *m_clock; }
    std::shared_ptr<const Snapshot> lists() const { return m_register->snapshot(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void close() { m_register.reset(); }
    void open(OpenMode mode = OpenMode::ReadWrite);

    /// One act beside the Register, which is closed for it.
    void perform(const QString& kind,
                 const std::function<void(store::Change&, store::Database&)>& work);
    /// Looks into the file while the Register is closed.
    void look(const std::function<void(store::Database&)>& work);

    /// Takes candidacies in as the intake does, in one act each part; the applications in order.
    QList<ApplicationId> admit(const QList<Candidacy>& candidacies);

    VacancyId vacancy(int number) const;
    ActId latestAct() const;

    /// The desk it is opened at.
    Workplace workplace() const;

private:
    QString m_readerProgram;
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Register> m_register;
};

/// The lists as one text, revisions apart: for comparing states.
QString contentOf(const Snapshot& snapshot);

} // namespace greffier::test
