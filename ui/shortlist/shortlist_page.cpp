#include "ui/shortlist/shortlist_page.h"

#include "ui/actions/action_list.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"
#include "ui/common/wrap_layout.h"
#include "ui/documents/document_export.h"
#include "ui/shortlist/candidate_acts.h"
#include "ui/shortlist/leading_label.h"
#include "ui/shortlist/list_balance.h"
#include "ui/shortlist/ranking.h"
#include "ui/shortlist/shortlist_model.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancy_tree.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kRowsAlways = 4; ///< of the list, however little room there is

constexpr Shortlist::Kind kKinds[]
    = {Shortlist::Kind::Working, Shortlist::Kind::Interview, Shortlist::Kind::Recommended};

QHash<VacancyId, int> candidateCounts(const Snapshot& snapshot, Shortlist::Kind kind)
{
    QHash<VacancyId, int> counts;
    for (const Shortlist& list : snapshot.shortlists) {
        if (list.kind == kind)
            counts[list.vacancy] += static_cast<int>(list.entries.size());
    }
    return counts;
}

/// On what the vacancy depends; without any, what leads to one.
QString underHeading(const Snapshot& snapshot, const Vacancy* vacancy)
{
    if (vacancy)
        return conditionName(vacancy->condition);
    if (!snapshot.vacancies.isEmpty())
        return {};
    return ShortlistPage::tr("There is no call in this register yet. Begin with “Admit a call” in "
                             "the menu “Session”.");
}

/// As high as its part needs, as long as there is room; then it scrolls.
class WholeUnlessTight final : public QScrollArea {
public:
    WholeUnlessTight(QWidget* part, QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setWidget(part);
    }

    QSize sizeHint() const override
    {
        const QSize size = widget()->sizeHint();
        const int height = widget()->heightForWidth(viewport()->width());
        return {size.width(), height > 0 ? height : size.height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

} // namespace

ShortlistPage::ShortlistPage(Register& reg, QWidget* parent)
    : Page(u"shortlists"_s, parent)
    , m_register(reg)
    , m_vacancies(new VacanciesModel(this))
    , m_model(new ShortlistModel(this))
    , m_tree(new VacancyTree(m_vacancies, this))
    , m_heading(new LeadingLabel(this))
    , m_condition(new LeadingLabel(this))
    , m_kind(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_balance(new ListBalance(reg, this))
    , m_acts(new CandidateActs(reg, this))
    , m_documents(new DocumentExport(reg, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_model->setReadOnly(reg.isReadOnly());
    makeActions();
    buildLayout();
    connectParts();
    retranslateUi();
    reload();
}

/// What is being written in a cell is taken when the cell loses the focus: while the page is whole.
ShortlistPage::~ShortlistPage() { m_table->hide(); }

void ShortlistPage::makeActions()
{
    const auto make = [this](const QString& name) {
        QAction* action = makeAction(name, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_raise = make(u"raise"_s);
    m_lower = make(u"lower"_s);
    m_tie = make(u"tie"_s);
    m_remove = make(u"remove"_s);
    m_export = make(u"export"_s);
}

void ShortlistPage::buildLayout()
{
    m_tree->setObjectName(u"shortlistVacancies"_s);
    m_splitter->setObjectName(u"shortlistSplitter"_s);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(buildListSide());
    m_splitter->setSizes({260, 1000});
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

QWidget* ShortlistPage::buildListSide()
{
    auto* side = new QWidget(this);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_condition->setObjectName(u"condition"_s);
    m_condition->setWordWrap(true);
    m_kind->setObjectName(u"listKind"_s);
    m_table->setObjectName(u"shortlist"_s);
    m_table->setModel(m_model);
    applyListLook(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDragDropOverwriteMode(false);
    setColumnWidths(m_table, {60, 200, 120, 170, 80, 130, 240, 240});

    auto* bar = new WrapLayout;
    bar->addWidget(m_kind);
    for (QAction* action : shortlistActions()) {
        auto* button = new QToolButton(side);
        button->setDefaultAction(action);
        button->setToolButtonStyle(m_acts->actions().contains(action)
                                       ? Qt::ToolButtonIconOnly
                                       : Qt::ToolButtonTextBesideIcon);
        bar->addWidget(button);
        if (action == m_remove)
            bar->addStretch();
    }
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_condition);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(scrolledBalance(side));
    return side;
}

/// With large letters it would leave no room for the list.
QWidget* ShortlistPage::scrolledBalance(QWidget* side)
{
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + kRowsAlways * m_table->verticalHeader()->defaultSectionSize());
    return new WholeUnlessTight(m_balance, side);
}

void ShortlistPage::connectParts()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortlistPage::showList);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        reload();
        if (m_storing > 0)
            showList();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortlistPage::updateActions);
    connect(m_model, &ShortlistModel::arranged, this, &ShortlistPage::store);
    connect(m_model, &ShortlistModel::dropped, m_table,
            [this](int row) { selectOnly(m_table, row); });
    connect(&m_register, &Register::changed, this,
            [this] { inTurn(Changed, [this] { reload(); }); });
    connect(m_raise, &QAction::triggered, this, [this] { change(&ranking::raised); });
    connect(m_lower, &QAction::triggered, this, [this] { change(&ranking::lowered); });
    connect(m_tie, &QAction::triggered, this, [this] { change(&ranking::tiedWithAbove); });
    connect(m_remove, &QAction::triggered, this, [this] { change(&ranking::without); });
    connect(m_export, &QAction::triggered, this, &ShortlistPage::exportToWord);
    connect(m_documents, &DocumentExport::failed, this, &ShortlistPage::failed);
    connect(m_documents, &DocumentExport::said, this, &ShortlistPage::said);
    connect(m_acts, &CandidateActs::failed, this, &ShortlistPage::failed);
    connect(m_acts, &CandidateActs::said, this, &ShortlistPage::said);
}

int ShortlistPage::count() const
{
    return static_cast<int>(
        std::count_if(m_snapshot->shortlists.begin(), m_snapshot->shortlists.end(),
                      [](const Shortlist& list) { return !list.entries.isEmpty(); }));
}

void ShortlistPage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void ShortlistPage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
}

QStringList ShortlistPage::aboveList() const
{
    QStringList lines{m_heading->text(), m_kind->currentText()};
    if (!m_condition->text().isEmpty())
        lines += m_condition->text();
    return lines + m_balance->lines();
}

bool ShortlistPage::goTo(const Destination& destination)
{
    const auto* vacancy = std::get_if<VacancyId>(&destination);
    if (!vacancy)
        return false;
    m_tree->setCurrentIndex(m_vacancies->indexOf(*vacancy));
    m_table->setFocus();
    return true;
}

QList<QAction*> ShortlistPage::shortlistActions() const
{
    return QList<QAction*>{m_raise, m_lower, m_tie, m_remove} + m_acts->actions()
        + QList<QAction*>{m_export};
}

VacancyId ShortlistPage::currentVacancy() const
{
    return VacancyId{m_tree->currentIndex().data(VacanciesModel::VacancyIdRole).toLongLong()};
}

Shortlist::Kind ShortlistPage::currentKind() const
{
    return kKinds[qMax(0, m_kind->currentIndex())];
}

QList<ShortlistEntry> ShortlistPage::entriesOf(VacancyId vacancy, Shortlist::Kind kind) const
{
    for (auto asked = m_asked.crbegin(); asked != m_asked.crend(); ++asked) {
        if (asked->vacancy == vacancy && asked->kind == kind)
            return asked->entries;
    }
    const Shortlist* list = m_snapshot->shortlist(vacancy, kind);
    return list ? list->entries : QList<ShortlistEntry>();
}

Shortlist ShortlistPage::shownList() const
{
    Shortlist shown;
    shown.vacancy = currentVacancy();
    shown.kind = currentKind();
    shown.entries = m_model->entries();
    return shown;
}

void ShortlistPage::reload()
{
    // What is arranged on the page is newer than what the register has until it has answered.
    if (m_storing > 0)
        return;
    const VacancyId chosen = currentVacancy();
    m_snapshot = m_register.snapshot();
    m_vacancies->setSnapshot(*m_snapshot, candidateCounts(*m_snapshot, currentKind()));
    m_tree->expandAll();
    QModelIndex index = m_vacancies->indexOf(chosen);
    const Shortlist* list = m_snapshot->shortlist(chosen, currentKind());
    const bool empty = !list || list->entries.isEmpty();
    // Whoever comes to the page finds a list, not the empty one that was chosen without them.
    if (!index.isValid() || (empty && !isVisible()))
        index = firstListed();
    if (index.isValid())
        m_tree->setCurrentIndex(index); // shows its list: the model had none chosen
    else
        showList();
    Q_EMIT countChanged();
}

QModelIndex ShortlistPage::firstListed() const
{
    for (const Shortlist& list : m_snapshot->shortlists) {
        if (!list.entries.isEmpty())
            return m_vacancies->indexOf(list.vacancy);
    }
    return m_vacancies->index(0, 0, m_vacancies->index(0, 0));
}

void ShortlistPage::showList()
{
    const QList<ShortlistEntry> entries = entriesOf(currentVacancy(), currentKind());
    const int row = m_table->currentIndex().row();
    if (!m_model->update(entries, *m_snapshot)) {
        m_model->setList(entries, *m_snapshot);
        selectOnly(m_table, std::clamp(row, 0, qMax(0, m_model->rowCount() - 1)));
    }
    showHeading();
    showBalance();
    updateActions();
}

void ShortlistPage::showHeading()
{
    const Vacancy* vacancy = m_snapshot->vacancy(currentVacancy());
    if (vacancy) {
        Vacancy named = *vacancy;
        named.title = vacancyTitle(*m_snapshot, named);
        m_heading->setText(vacancyLabel(named));
    } else {
        m_heading->setText(m_snapshot->vacancies.isEmpty() ? tr("No vacancy yet")
                                                           : tr("Choose a vacancy"));
    }
    const QString condition = underHeading(*m_snapshot, vacancy);
    m_condition->setVisible(!condition.isEmpty());
    m_condition->setText(condition);
}

void ShortlistPage::showBalance() { m_balance->setList(shownList(), m_model->rows(), m_snapshot); }

void ShortlistPage::change(QList<ShortlistEntry> (*rearranged)(QList<ShortlistEntry>, qsizetype))
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ApplicationId moved = m_model->entries().at(row).application;
    m_model->arrange(rearranged(m_model->entries(), row));
    const int now = m_model->rowOf(moved);
    selectOnly(m_table, now >= 0 ? now : qMin(row, m_model->rowCount() - 1));
}

void ShortlistPage::store()
{
    showBalance();
    ++m_storing;
    m_asked += shownList();
    whenAnswered(m_register.arrange(currentVacancy(), currentKind(), m_model->entries()), this,
                 [this](const Result<ShortlistId>& stored) {
                     if (--m_storing == 0)
                         m_asked.clear();
                     if (!stored)
                         Q_EMIT failed(stored.error());
                     reload();
                 });
}

void ShortlistPage::exportToWord()
{
    const Vacancy* vacancy = m_snapshot->vacancy(currentVacancy());
    const Session* session = vacancy ? m_snapshot->session(vacancy->session) : nullptr;
    if (!session)
        return;
    ExportRequest start{u"shortlist"_s, {}, session->number, vacancy->number, currentKind()};
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount())
        start.applications = {m_model->entries().at(row).application};
    m_documents->begin(start);
}

void ShortlistPage::updateActions()
{
    const int row = m_table->currentIndex().row();
    const bool chosen = row >= 0 && row < m_model->rowCount() && !m_register.isReadOnly();
    m_raise->setEnabled(chosen && (row > 0 || ranking::isTied(m_model->entries(), row)));
    m_lower->setEnabled(
        chosen && (row + 1 < m_model->rowCount() || ranking::isTied(m_model->entries(), row)));
    m_tie->setEnabled(chosen && row > 0);
    m_remove->setEnabled(chosen);
    m_export->setEnabled(currentVacancy().isValid());
    m_acts->setSubject(shownList(),
                       row >= 0 && row < m_model->rowCount()
                           ? m_model->entries().at(row).application
                           : ApplicationId());
}

void ShortlistPage::retranslateUi()
{
    {
        const QSignalBlocker blocker(m_kind);
        const int chosen = m_kind->currentIndex();
        m_kind->clear();
        for (const Shortlist::Kind kind : kKinds)
            m_kind->addItem(displayName(kind));
        m_kind->setCurrentIndex(qMax(0, chosen));
    }
    m_tree->setAccessibleName(tr("Sessions and vacancies"));
    m_kind->setAccessibleName(tr("Which list"));
    m_table->setAccessibleName(tr("Candidates in their order"));
    m_model->setStateName(stateNames(m_register.reference()));
    m_vacancies->retranslate();
    m_balance->retranslate();
    if (m_snapshot)
        showHeading();
}

} // namespace greffier::ui
