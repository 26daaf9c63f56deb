#pragma once

#include "core/rules/query.h"
#include "core/workflow/persons.h"
#include "core/workflow/register.h"
#include "ui/common/page.h"

#include <functional>
#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QTableView;

namespace greffier::ui {

class DigestView;
class DoubleActs;
class PersonsModel;

/// All persons of the register, across mandates and sessions: with their applications, and with who
/// may be the same person and why.
class PersonsPage final : public Page {
    Q_OBJECT

public:
    explicit PersonsPage(Register& reg, QWidget* parent = nullptr);

    int count() const override;
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;

    QTableView* list() const override { return m_table; }
    void find() override;
    bool goTo(const Destination& destination) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    QMenu* makeViewsMenu();
    void count(const SavedView& view, const std::function<void(qsizetype)>& say);
    void takeSnapshot();
    void reload();
    void showPersons();
    void applyFilter();
    bool readQuery();
    void showFound();
    void showMatches(const QueryBackground& background);
    void showSelected();
    void showNextStep();
    void showDigest(bool sameSubject);
    void openLink(const QString& link);
    ApplicantId otherSelected() const;
    ApplicantId current() const;
    void enterLegalSystem();
    void updateActions();
    void retranslateUi() override;

    Register& m_register;
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_isOld = true; ///< the list does not show the snapshot yet
    QList<SuspectedDouble> m_doubles;
    bool m_isNew = true; ///< the list does not have these persons and doubles yet
    std::optional<Query> m_asked; ///< the last one that was understood
    quint64 m_questions = 0; ///< how many were asked; only the last answer counts
    ApplicantId m_kept; ///< stays selected as long as the list has it
    PersonsModel* m_model;
    QLineEdit* m_query;
    QCheckBox* m_doublesOnly;
    QLabel* m_error;
    QTableView* m_table;
    DigestView* m_digest;
    QSplitter* m_splitter;
    DoubleActs* m_doubleActs;
    QAction* m_legalSystem;
    std::optional<PersonRecord> m_record; ///< of the person shown
};

} // namespace greffier::ui
