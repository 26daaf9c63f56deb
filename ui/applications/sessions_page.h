#pragma once

#include "core/workflow/register.h"
#include "ui/applications/application_digest.h"
#include "ui/common/page.h"

#include <QList>

#include <optional>

class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace greffier::ui {

class ApplicationFilter;
class ApplicationsModel;
class DigestView;
class DocumentPane;
class FilterRow;
class SavedViewsMenu;
class TimetableView;
class FindingsGrid;
class RulingActs;
class VacanciesModel;
class VacancyTree;

/// The centre of the work: sessions and vacancies, the applications of the one chosen, the digest
/// of the application selected, and beside it the document a value came from.
class SessionsPage final : public Page {
    Q_OBJECT

public:
    explicit SessionsPage(Register& reg, QWidget* parent = nullptr);

    int count() const override;
    void saveLayout(Settings& settings) const override;
    void restoreLayout(const Settings& settings) override;

    /// Decide, waive, add to the shortlist; find.
    QList<QAction*> applicationActions() const;
    int currentSession() const; ///< number of the session chosen; 0: none
    /// Runs the rules over the session chosen and says what they propose.
    void screen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void buildLayout();
    void connectParts();
    void reload();
    void showVacancy();
    void applyFilter();
    void showFiltered(const ApplicationFilter& filter);
    void showSelected();
    void showGrid();
    void showNextStep();
    void showDigest(bool sameSubject);
    void openSource(const QString& link);
    void decide();
    void waive();
    void settle();
    void correct(const Evidence& place);
    void chooseVersion(qsizetype document);
    void addToShortlist();
    void makeViewsMenu();
    void useView(const SavedView& view);
    void saveView();
    void removeView(const QString& name);
    QList<std::shared_ptr<const ApplicationRow>> selectedRows() const;
    void updateActions();
    void retranslateUi();

    Register& m_register;
    std::shared_ptr<const Snapshot> m_snapshot;
    VacanciesModel* m_vacancies;
    ApplicationsModel* m_applications;
    VacancyTree* m_tree;
    TimetableView* m_timetable;
    FilterRow* m_filter;
    QTableView* m_table;
    FindingsGrid* m_grid; ///< in the place of the table while m_showGrid is checked
    QStackedWidget* m_lists;
    RulingActs* m_rulings;
    DigestView* m_digest;
    DocumentPane* m_document;
    QSplitter* m_splitter;
    QAction* m_decide;
    QAction* m_waive;
    QAction* m_settle;
    QAction* m_shortlist;
    QAction* m_find;
    int m_filterNumber = 0; ///< of the latest filter; an answer for an earlier one is passed over
    QAction* m_showGrid;
    std::optional<Dossier> m_dossier; ///< of the application shown
    DocumentId m_openDocument; ///< in the document pane
};

} // namespace greffier::ui
