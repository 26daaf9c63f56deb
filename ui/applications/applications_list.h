#pragma once

#include "core/workflow/register.h"
#include "ui/applications/applications_model.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;
class QTableView;

namespace greffier::ui {

class ApplicationFilter;
class FilterRow;
class FindingsGrid;
class Settings;

/// The applications of a vacancy or a session: query line and filters, rows or the grid of
/// findings, saved views.
class ApplicationsList final : public QWidget {
    Q_OBJECT

public:
    using Row = ApplicationsModel::Row;

    explicit ApplicationsList(Register& reg, QWidget* parent = nullptr);

    /// Of one vacancy, or (not valid) of all of the session.
    void showApplications(int session, VacancyId vacancy);
    /// Makes it the one selected; clears the filters if it is hidden by them.
    void select(ApplicationId application);
    void seek(const QString& query); ///< shows what the query asks for

    Row current() const; ///< null: none
    QList<Row> selectedRows() const; ///< in the order of the list
    qsizetype selectedCount() const;
    int shownCount() const;
    qsizetype allCount() const;
    const QList<Row>& allRows() const { return m_model->allRows(); }
    QString queryText() const; ///< as typed; empty: none

    QTableView* table() const { return m_table; }
    void focusQuery();
    void saveLayout(Settings& settings) const;
    void restoreLayout(const Settings& settings);
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void opened(); ///< by Enter or a double click
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void buildLayout();
    void offerViews();
    void count(const SavedView& view, const std::function<void(qsizetype)>& say);
    void applyFilter();
    void showFiltered(const ApplicationFilter& filter, const Snapshot& lists);
    void showGrid();
    void rememberSelection();
    void selectAgain();
    QList<int> selectedPlaces() const;
    void offerGroups(const Snapshot& lists);

    Register& m_register;
    ApplicationsModel* m_model;
    FilterRow* m_filter;
    QTableView* m_table;
    FindingsGrid* m_grid; ///< in the place of the table while m_showGrid is checked
    QStackedWidget* m_lists;
    QAction* m_showGrid;
    int m_session = 0;
    int m_filterNumber = 0; ///< of the latest filter; an answer for an earlier one is passed over
    ApplicationId m_kept; ///< the current one, which stays so while filters and order change
    QSet<ApplicationId> m_selected; ///< likewise all that are selected
};

} // namespace greffier::ui
