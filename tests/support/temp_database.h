#pragma once

#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace greffier::test {

/// A register in a folder of its own that goes with the test: schema only, fixed clock, fictional
/// officer.
class TempDatabase {
public:
    TempDatabase();

    store::Database& db() { return *m_database; }
    store::Stores stores() { return store::Stores(*m_database); }
    FixedClock& clock() { return *m_clock; }
    store::Desk desk() const;

    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("test.greffier")); }

    void close() { m_database.reset(); }
    void open(store::Database::Mode mode = store::Database::Mode::ReadWrite);

    /// One act.
    ActId perform(const store::Act& act, const std::function<void(store::Change&)>& work);
    /// The same, for tests to which the name of the act does not matter.
    ActId perform(const std::function<void(store::Change&)>& work);
    /// The same, expected to fail or not: its outcome.
    Result<ActId> tryTo(const store::Act& act, const std::function<void(store::Change&)>& work);
    Result<ActId> undo(ActId act);

    /// All rows of all journaled tables as one text, revisions apart: for comparing states.
    QString content();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<store::Database> m_database;
};

/// A small session in a register: one call with two vacancies, two persons, three applications.
struct SmallSession {
    explicit SmallSession(TempDatabase& temp);

    SessionId session;
    CallId call;
    VacancyId africanSeat; ///< number 1
    VacancyId openSeat; ///< number 2
    ApplicantId amara;
    ApplicantId bela;
    ApplicationId amaraForAfricanSeat;
    ApplicationId amaraForOpenSeat;
    ApplicationId belaForOpenSeat;
};

Applicant anApplicant(const QString& familyName, const QString& givenNames);

} // namespace greffier::test
