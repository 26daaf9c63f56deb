#pragma once

#include "core/workflow/register.h"
#include "ui/common/page.h"

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace greffier::ui {

class CandidateActs;
class DocumentExport;
class ListBalance;
class ShortlistModel;
class VacanciesModel;
class VacancyTree;

/// The lists of each vacancy in their order: by keys and by dragging, with the balance moving
/// along, public reasons and internal notes apart, and the way to Word.
class ShortlistPage final : public Page {
    Q_OBJECT

public:
    explicit ShortlistPage(Register& reg, QWidget* parent = nullptr);
    ~ShortlistPage() override;

    int count() const override; ///< lists with somebody in them
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;

    QTableView* list() const override { return m_table; }
    QStringList aboveList() const override;
    bool goTo(const Destination& destination) override;

private:
    void makeActions();
    void buildLayout();
    QWidget* buildListSide();
    QWidget* scrolledBalance(QWidget* side);
    void connectParts();
    void reload();
    void showList();
    void showHeading();
    void showBalance();
    void change(QList<ShortlistEntry> (*rearranged)(QList<ShortlistEntry>, qsizetype));
    void store();
    void exportToWord();
    QList<QAction*> shortlistActions() const; ///< in the order of their buttons
    void updateActions();
    void retranslateUi() override;
    QModelIndex firstListed() const; ///< the first vacancy with somebody on a list
    VacancyId currentVacancy() const;
    Shortlist::Kind currentKind() const;
    /// As last asked for, whether the register has it already or not.
    QList<ShortlistEntry> entriesOf(VacancyId vacancy, Shortlist::Kind kind) const;
    Shortlist shownList() const; ///< as it is in the table

    Register& m_register;
    std::shared_ptr<const Snapshot> m_snapshot;
    VacanciesModel* m_vacancies;
    ShortlistModel* m_model;
    VacancyTree* m_tree;
    QLabel* m_heading;
    QLabel* m_condition;
    QComboBox* m_kind;
    QTableView* m_table;
    ListBalance* m_balance;
    CandidateActs* m_acts;
    DocumentExport* m_documents;
    QSplitter* m_splitter;
    int m_storing = 0; ///< arrangements the register has not answered yet
    QList<Shortlist> m_asked; ///< these arrangements
    QAction* m_raise;
    QAction* m_lower;
    QAction* m_tie;
    QAction* m_remove;
    QAction* m_export;
};

} // namespace greffier::ui
