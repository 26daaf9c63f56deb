#include "ui/applications/applications_list.h"

#include "core/workflow/application_query.h"
#include "core/workflow/name_search.h"
#include "ui/actions/action_list.h"
#include "ui/applications/application_filter.h"
#include "ui/applications/findings_grid.h"
#include "ui/common/filter_row.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/state_names.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// What an officer looks for first is seen without scrolling.
void putInFront(QHeaderView& header, std::initializer_list<int> columns)
{
    int place = 0;
    for (const int column : columns)
        header.moveSection(header.visualIndex(column), place++);
}

} // namespace

ApplicationsList::ApplicationsList(Register& reg, QWidget* parent)
    : QWidget(parent)
    , m_register(reg)
    , m_model(new ApplicationsModel(this))
    , m_filter(new FilterRow(this))
    , m_table(new QTableView(this))
    , m_grid(new FindingsGrid(reg, this))
    , m_lists(new QStackedWidget(this))
    , m_showGrid(makeAction(u"showGrid"_s, this))
{
    m_showGrid->setCheckable(true);
    offerViews();
    m_filter->addButton(m_showGrid);
    buildLayout();
    connect(m_filter, &FilterRow::changed, this, &ApplicationsList::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApplicationsList::currentChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            &ApplicationsList::rememberSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ApplicationsList::selectAgain);
    connect(m_table, &QTableView::activated, this, &ApplicationsList::opened);
    connect(m_showGrid, &QAction::toggled, this, &ApplicationsList::showGrid);
    connect(m_grid, &FindingsGrid::failed, this, &ApplicationsList::failed);
    connect(m_grid, &FindingsGrid::applicationChosen, this, [this](ApplicationId chosen) {
        if (m_model->rowOf(chosen) >= 0) // else the grid still has what was shown before
            select(chosen);
    });
}

void ApplicationsList::buildLayout()
{
    m_table->setObjectName(u"applications"_s);
    m_table->setModel(m_model);
    applyListLook(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ApplicationsModel::Name, Qt::AscendingOrder);
    putInFront(*m_table->horizontalHeader(),
               {ApplicationsModel::Name, ApplicationsModel::VacancyNumber,
                ApplicationsModel::StatusColumn, ApplicationsModel::ProposalColumn,
                ApplicationsModel::FindingsColumn});
    setColumnWidths(m_table, {150, 90, 105, 65, 105, 100, 112, 90, 60});
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_lists, 1);
}

void ApplicationsList::offerGroups(const Snapshot& lists)
{
    QStringList groups;
    for (const GroupMembership& membership : lists.memberships)
        groups += membership.group.code;
    groups.sort();
    groups.removeDuplicates();
    m_filter->setGroups(groups);
}

void ApplicationsList::showApplications(int session, VacancyId vacancy)
{
    const auto lists = m_register.snapshot();
    offerGroups(*lists);
    m_session = session;
    QList<Row> rows;
    rows.reserve(lists->applicationsByName.size());
    for (const auto& row : lists->applicationsByName) {
        if (vacancy.isValid() ? row->application.vacancy == vacancy : row->session == session)
            rows += row;
    }
    m_table->setColumnHidden(ApplicationsModel::VacancyNumber, vacancy.isValid());
    m_model->setRows(rows);
    applyFilter();
}

void ApplicationsList::applyFilter()
{
    const auto lists = m_register.snapshot();
    ApplicationFilter filter(m_filter->query(), m_filter->group(), m_filter->status(),
                             queryNames(m_register, *lists));
    ++m_filterNumber;
    for (QTableView* list : {m_table, static_cast<QTableView*>(m_grid)})
        showAsOlder(list, filter.error().has_value());
    if (const auto& error = filter.error()) {
        m_filter->showError(withOlderAnswer(error->message), error->position, error->length);
        m_filter->showCounts(m_model->rowCount(), m_model->allRowCount());
        return;
    }
    m_filter->showError({});
    // Texts are searched beside the window, while it looks at names.
    const bool hasTexts = !filter.query()->texts().isEmpty();
    const auto found
        = hasTexts ? m_register.findTexts(filter.query()->texts()) : Pending<QList<QBitArray>>();
    const QueryBackground background = queryBackground(*filter.query(), *lists, m_register.today());
    filter.setBackground(background);
    if (!hasTexts) {
        showFiltered(filter, *lists);
        return;
    }
    whenAnswered(found, this,
                 [this, lists, filter, background,
                  number = m_filterNumber](const Result<QList<QBitArray>>& texts) {
                     if (number != m_filterNumber)
                         return; // something else was typed since
                     if (!texts) {
                         Q_EMIT failed(texts.error());
                         return;
                     }
                     QueryBackground known = background;
                     known.found = *texts;
                     ApplicationFilter complete = filter;
                     complete.setBackground(known);
                     showFiltered(complete, *lists);
                 });
}

void ApplicationsList::showFiltered(const ApplicationFilter& filter, const Snapshot& lists)
{
    m_model->setSieve(filter.sieve(lists.names->columns()));
    m_filter->showCounts(m_model->rowCount(), m_model->allRowCount());
    if (!m_table->selectionModel()->hasSelection())
        selectOnly(m_table, qMax(0, m_model->rowOf(m_kept)));
    Q_EMIT currentChanged();
    showGrid();
}

void ApplicationsList::rememberSelection()
{
    constexpr qsizetype kMost = 5000; // more are not looked for again at each letter of a query
    if (const Row row = current())
        m_kept = row->application.id;
    m_selected.clear();
    const QList<int> rows = selectedPlaces();
    for (qsizetype at = 0; at < rows.size() && rows.size() <= kMost; ++at)
        m_selected += m_model->idAt(rows.at(at));
}

/// The same applications, in whatever rows they are now: in another order, after an act, among
/// those that are left by the filters.
void ApplicationsList::selectAgain()
{
    // Rows side by side as one: Qt takes seconds over thousands of single ones.
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row <= m_model->rowCount() && !m_selected.isEmpty(); ++row) {
        const bool isChosen = row < m_model->rowCount() && m_selected.contains(m_model->idAt(row));
        if (isChosen && first < 0)
            first = row;
        if (!isChosen && first >= 0)
            selection.select(m_model->index(std::exchange(first, -1), 0),
                             m_model->index(row - 1, 0));
    }
    const int kept = m_model->rowOf(m_kept);
    if (selection.isEmpty() || kept < 0)
        return;
    QItemSelectionModel* chosen = m_table->selectionModel();
    chosen->setCurrentIndex(m_model->index(kept, 0), QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(kept, 0));
}

/// The grid has what the list has, filters and order included.
void ApplicationsList::showGrid()
{
    const bool shown = m_showGrid->isChecked();
    m_lists->setCurrentWidget(shown ? static_cast<QWidget*>(m_grid) : m_table);
    if (!shown)
        return;
    QList<Row> rows;
    rows.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_model->rowAt(row);
    m_grid->showFindings(m_session, rows);
}

void ApplicationsList::seek(const QString& query)
{
    m_filter->clear();
    m_filter->setQuery(query);
}

void ApplicationsList::select(ApplicationId application)
{
    if (m_model->rowOf(application) < 0 && m_filter->isActive())
        m_filter->clear();
    m_kept = application;
    selectOnly(m_table, qMax(0, m_model->rowOf(application)));
    m_table->scrollTo(m_table->currentIndex());
}

ApplicationsList::Row ApplicationsList::current() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

/// By the ranges chosen: of a hundred thousand rows Qt would make as many indexes.
QList<int> ApplicationsList::selectedPlaces() const
{
    QList<int> places;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            places += row;
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

QList<ApplicationsList::Row> ApplicationsList::selectedRows() const
{
    QList<Row> rows;
    for (const int place : selectedPlaces())
        rows += m_model->rowAt(place);
    return rows;
}

qsizetype ApplicationsList::selectedCount() const { return selectedPlaces().size(); }

int ApplicationsList::shownCount() const { return m_model->rowCount(); }

qsizetype ApplicationsList::allCount() const { return m_model->allRowCount(); }

QString ApplicationsList::queryText() const { return m_filter->query().trimmed(); }

void ApplicationsList::focusQuery() { m_filter->focusQuery(); }

void ApplicationsList::saveLayout(Settings& settings) const
{
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void ApplicationsList::restoreLayout(const Settings& settings)
{
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
}

void ApplicationsList::retranslate()
{
    m_table->setAccessibleName(tr("Applications"));
    m_model->setStateName(stateNames(m_register.reference()));
    m_grid->retranslate();
}

} // namespace greffier::ui
