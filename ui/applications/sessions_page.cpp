#include "ui/applications/sessions_page.h"

#include "core/workflow/application_query.h"
#include "core/workflow/document_view.h"
#include "ui/applications/application_filter.h"
#include "ui/applications/applications_model.h"
#include "ui/applications/difference_dialog.h"
#include "ui/applications/findings_grid.h"
#include "ui/common/digest_view.h"
#include "ui/common/document_pane.h"
#include "ui/common/filter_row.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"
#include "ui/rulings/ruling_acts.h"
#include "ui/vacancies/timetable_view.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancy_tree.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

std::function<QString(const QString&)> reasonNames(const Snapshot& snapshot)
{
    return [reasons = snapshot.reasonCodes](const QString& code) {
        for (const ReasonCode& reason : reasons) {
            if (reason.code == code)
                return reasonName(reason);
        }
        return code;
    };
}

} // namespace

SessionsPage::SessionsPage(Register& reg, QWidget* parent)
    : Page(parent)
    , m_register(reg)
    , m_vacancies(new VacanciesModel(this))
    , m_applications(new ApplicationsModel(this))
    , m_tree(new VacancyTree(m_vacancies, this))
    , m_timetable(new TimetableView(reg, this))
    , m_filter(new FilterRow(this))
    , m_table(new QTableView(this))
    , m_grid(new FindingsGrid(reg, this))
    , m_lists(new QStackedWidget(this))
    , m_rulings(new RulingActs(reg, this))
    , m_digest(new DigestView(this))
    , m_document(new DocumentPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    makeActions();
    makeViewsMenu();
    buildLayout();
    connectParts();
    retranslateUi();
    reload();
}

void SessionsPage::makeActions()
{
    const auto make = [this](const QString& name, const QString& iconName, const QString& keys) {
        auto* action = new QAction(icon(iconName), {}, this);
        action->setObjectName(name);
        action->setShortcut(QKeySequence(keys));
        return action;
    };
    m_decide = make(u"decide"_s, u"decide"_s, u"Ctrl+D"_s);
    m_waive = make(u"waive"_s, u"waived"_s, u"Ctrl+Shift+W"_s);
    m_settle = make(u"settle"_s, u"tie"_s, u"Ctrl+Shift+D"_s);
    m_shortlist = make(u"addToShortlist"_s, u"shortlisted"_s, u"Ctrl+L"_s);
    m_find = make(u"find"_s, u"screening"_s, u"Ctrl+F"_s);
    m_showGrid = make(u"showGrid"_s, u"columns"_s, u"Ctrl+G"_s);
    m_showGrid->setCheckable(true);
}

void SessionsPage::buildLayout()
{
    m_tree->setObjectName(u"vacancies"_s);
    m_table->setObjectName(u"applications"_s);
    m_table->setModel(m_applications);
    applyListLook(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ApplicationsModel::Name, Qt::AscendingOrder);
    const int widths[] = {170, 100, 110, 65, 140, 115, 115, 105, 70};
    m_table->horizontalHeader()->moveSection(ApplicationsModel::VacancyNumber, 1);
    for (int column = 0; column < ApplicationsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto* listSide = new QWidget(this);
    auto* listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(10, 10, 0, 0);
    listLayout->addWidget(m_filter);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_grid);
    listLayout->addWidget(m_lists, 1);
    auto* digestSide = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 10, 12, 0);
    for (QAction* action : {m_decide, m_waive, m_settle, m_shortlist, m_showGrid})
        buttons->addWidget(buttonFor(action, digestSide));
    buttons->addStretch();
    auto* digestLayout = new QVBoxLayout(digestSide);
    digestLayout->setContentsMargins(0, 0, 0, 0);
    digestLayout->addLayout(buttons);
    digestLayout->addWidget(m_digest, 1);

    auto* leadingSide = new QSplitter(Qt::Vertical, this);
    leadingSide->addWidget(m_tree);
    leadingSide->addWidget(m_timetable);
    leadingSide->setStretchFactor(0, 1);
    leadingSide->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"sessionsSplitter"_s);
    for (QWidget* part : {static_cast<QWidget*>(leadingSide), listSide, digestSide,
                          static_cast<QWidget*>(m_document)})
        m_splitter->addWidget(part);
    m_splitter->setSizes({210, 640, 370, 400});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_document->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void SessionsPage::connectParts()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SessionsPage::showVacancy);
    connect(m_filter, &FilterRow::changed, this, &SessionsPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionsPage::showSelected);
    connect(m_table, &QTableView::activated, this, [this] { m_digest->setFocus(); });
    connect(m_digest, &DigestView::linkActivated, this, &SessionsPage::openSource);
    connect(m_digest, &DigestView::lookChanged, this, [this] { showDigest(true); });
    connect(&m_register, &Register::changed, this, &SessionsPage::reload);
    connect(m_decide, &QAction::triggered, this, &SessionsPage::decide);
    connect(m_waive, &QAction::triggered, this, &SessionsPage::waive);
    connect(m_settle, &QAction::triggered, this, &SessionsPage::settle);
    connect(m_document, &DocumentPane::placeChosen, this, &SessionsPage::correct);
    connect(m_shortlist, &QAction::triggered, this, &SessionsPage::addToShortlist);
    connect(m_find, &QAction::triggered, m_filter, &FilterRow::focusQuery);
    connect(m_timetable, &TimetableView::failed, this, &SessionsPage::failed);
    connect(m_timetable, &TimetableView::said, this, &SessionsPage::said);
    connect(m_showGrid, &QAction::toggled, this, &SessionsPage::showGrid);
    connect(m_grid, &FindingsGrid::failed, this, &SessionsPage::failed);
    connect(m_grid, &FindingsGrid::applicationChosen, this, [this](ApplicationId application) {
        selectOnly(m_table, m_applications->rowOf(application));
    });
}

int SessionsPage::count() const { return m_vacancies->rowCount(); }

void SessionsPage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void SessionsPage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
    m_document->hide();
}

QList<QAction*> SessionsPage::applicationActions() const
{
    return QList<QAction*>{m_decide, m_waive, m_settle, m_shortlist, m_find, m_showGrid}
    + m_rulings->actions();
}

int SessionsPage::currentSession() const
{
    return m_tree->currentIndex().data(VacanciesModel::SessionNumberRole).toInt();
}

void SessionsPage::reload()
{
    const QModelIndex current = m_tree->currentIndex();
    const VacancyId chosen{current.data(VacanciesModel::VacancyIdRole).toLongLong()};
    const bool first = m_vacancies->rowCount() == 0;
    m_snapshot = m_register.snapshot();
    m_vacancies->setSnapshot(*m_snapshot, applicationCounts(*m_snapshot));
    QStringList groups;
    for (const GroupMembership& membership : m_snapshot->memberships)
        groups += membership.group.code;
    groups.sort();
    groups.removeDuplicates();
    m_filter->setGroups(groups);
    m_tree->expandAll();
    QModelIndex index = m_vacancies->indexOf(chosen);
    if (!index.isValid())
        index = m_vacancies->index(first ? 0 : qMax(0, current.row()), 0);
    m_tree->setCurrentIndex(index);
    showVacancy();
    Q_EMIT countChanged();
}

void SessionsPage::showVacancy()
{
    const QModelIndex index = m_tree->currentIndex();
    const VacancyId vacancy{index.data(VacanciesModel::VacancyIdRole).toLongLong()};
    const int session = currentSession();
    m_timetable->showSession(session);
    QList<ApplicationsModel::Row> rows;
    for (const auto& row : m_snapshot->applications) {
        if (vacancy.isValid() ? row->application.vacancy == vacancy : row->session == session)
            rows += row;
    }
    m_table->setColumnHidden(ApplicationsModel::VacancyNumber, vacancy.isValid());
    m_applications->setRows(rows);
    applyFilter();
}

void SessionsPage::applyFilter()
{
    ApplicationFilter filter(m_filter->query(), m_filter->group(), m_filter->status(),
                             queryNames(m_register, *m_snapshot));
    ++m_filterNumber;
    if (const auto& error = filter.error()) {
        m_filter->showError(error->message, error->position, error->length);
        return;
    }
    m_filter->showError({});
    QueryBackground background = queryBackground(*filter.query(), *m_snapshot, m_register.today());
    if (filter.query()->texts().isEmpty()) {
        filter.setBackground(background);
        showFiltered(filter);
        return;
    }
    const auto found = m_register.findTexts(filter.query()->texts());
    whenAnswered(
        found, this,
        [this, filter, background, number = m_filterNumber](const Result<QList<QBitArray>>& texts) {
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
            showFiltered(complete);
        });
}

void SessionsPage::showFiltered(const ApplicationFilter& filter)
{
    const ApplicationId kept = m_dossier ? m_dossier->row.application.id : ApplicationId{};
    m_applications->setFilter(m_filter->isActive() ? ApplicationsModel::Filter(filter)
                                                   : ApplicationsModel::Filter());
    m_filter->showCounts(m_applications->rowCount(), m_applications->allRowCount());
    const int row = m_applications->rowOf(kept);
    selectOnly(m_table, qMax(0, row));
    showSelected();
    showGrid();
}

/// The grid has what the list has, filters and order included.
void SessionsPage::showGrid()
{
    const bool shown = m_showGrid->isChecked();
    m_lists->setCurrentWidget(shown ? static_cast<QWidget*>(m_grid) : m_table);
    if (!shown)
        return;
    QList<FindingsGridModel::Row> rows;
    for (int row = 0; row < m_applications->rowCount(); ++row)
        rows += m_applications->rowAt(row);
    m_grid->showFindings(currentSession(), rows);
}

QList<std::shared_ptr<const ApplicationRow>> SessionsPage::selectedRows() const
{
    QList<ApplicationsModel::Row> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows += m_applications->rowAt(index.row());
    return rows;
}

void SessionsPage::showSelected()
{
    updateActions();
    const ApplicationsModel::Row row = m_applications->rowAt(m_table->currentIndex().row());
    if (!row) {
        m_dossier.reset();
        m_digest->showDigest({}, false);
        showNextStep();
        return;
    }
    const ApplicationId id = row->application.id;
    whenAnswered(m_register.dossier(id), this, [this, id](const Result<Dossier>& dossier) {
        const ApplicationsModel::Row now = m_applications->rowAt(m_table->currentIndex().row());
        if (!now || now->application.id != id)
            return;
        if (!dossier) {
            Q_EMIT failed(dossier.error());
            return;
        }
        const bool same = m_dossier && m_dossier->row.application.id == id;
        m_dossier = *dossier;
        showDigest(same);
        updateActions();
    });
}

/// In place of a digest: what leads to one.
void SessionsPage::showNextStep()
{
    if (m_vacancies->rowCount() == 0)
        m_digest->setPlaceholderText(tr("There is no call in this register yet. Begin with "
                                        "“Admit a call” in the menu “Session”."));
    else if (m_applications->allRowCount() == 0)
        m_digest->setPlaceholderText(tr("There are no applications here yet. Take them in from the "
                                        "menu “Session”, or drop their folder on this window."));
    else if (m_applications->rowCount() == 0)
        m_digest->setPlaceholderText(tr("No application fits the query and the filters."));
    else
        m_digest->setPlaceholderText(tr("Select an application to read its digest here."));
}

void SessionsPage::showDigest(bool sameSubject)
{
    if (!m_dossier)
        return;
    const Mandate* mandate = m_snapshot->mandate(m_dossier->vacancy.mandateCode);
    Dossier shown = *m_dossier;
    shown.vacancy.title = vacancyTitle(*m_snapshot, shown.vacancy);
    const DigestWords words{stateNames(m_register.reference()),
                            curesOf(mandate ? mandate->type : QString(), m_snapshot->ruleEdition()),
                            reasonNames(*m_snapshot)};
    m_digest->showDigest(applicationDigest(shown, words, palette()), sameSubject);
}

void SessionsPage::openSource(const QString& link)
{
    if (!m_dossier)
        return;
    if (link.startsWith(u"count/"_s)) {
        chooseVersion(link.section(u'/', 1).toInt());
        return;
    }
    const DigestTarget target = targetOf(*m_dossier, link);
    if (!target.document.isValid())
        return;
    whenAnswered(m_register.documentView(target.document), this,
                 [this, target](const Result<DocumentView>& view) {
                     m_openDocument = target.document;
                     if (view)
                         m_document->showDocument(*view, target.evidence);
                     else
                         Q_EMIT failed(view.error());
                 });
}

void SessionsPage::updateActions()
{
    const bool writable = !m_register.isReadOnly();
    const QList<ApplicationsModel::Row> rows = selectedRows();
    m_decide->setEnabled(writable && !rows.isEmpty());
    m_shortlist->setEnabled(writable && !rows.isEmpty());
    m_settle->setEnabled(writable && rows.size() == 1 && m_dossier
                         && !openDifferences(*m_dossier).isEmpty());
    m_document->setManners(true, writable);
    m_waive->setEnabled(writable && rows.size() == 1 && m_dossier
                        && !waivableFindings(*m_dossier).isEmpty());
    m_rulings->setSubject(
        m_dossier,
        VacancyId{m_tree->currentIndex().data(VacanciesModel::VacancyIdRole).toLongLong()});
}

void SessionsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Page::changeEvent(event);
}

void SessionsPage::retranslateUi()
{
    m_tree->setAccessibleName(tr("Sessions and vacancies"));
    m_table->setAccessibleName(tr("Applications"));
    m_digest->setAccessibleName(tr("Digest of the application"));
    showNextStep();
    m_decide->setText(tr("&Decide…"));
    m_waive->setText(tr("&Waive…"));
    m_waive->setToolTip(tr("Waive a finding, with a ground"));
    m_settle->setText(tr("Di&fferences…"));
    m_settle->setToolTip(tr("Rule which is right where survey, form and letter differ"));
    m_shortlist->setText(tr("&Shortlist"));
    m_shortlist->setToolTip(tr("Add to the shortlist of the vacancy"));
    m_find->setText(tr("&Find an application"));
    m_showGrid->setText(tr("&Grid"));
    m_showGrid->setToolTip(tr("Show the findings of every rule as a grid"));
    m_grid->retranslate();
    m_rulings->retranslate();
    m_applications->setStateName(stateNames(m_register.reference()));
    m_timetable->retranslate();
    m_vacancies->retranslate();
}

} // namespace greffier::ui
