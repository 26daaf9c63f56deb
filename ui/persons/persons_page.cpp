#include "ui/persons/persons_page.h"

#include "core/text/name_key.h"
#include "core/workflow/application_query.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_view.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/state_names.h"
#include "ui/common/views_button.h"
#include "ui/common/wrap_layout.h"
#include "ui/persons/double_acts.h"
#include "ui/persons/person_digest.h"
#include "ui/persons/persons_model.h"
#include "ui/views/saved_views.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {
const QString kDuplicates = u"duplicates"_s; ///< the one of viewChoices()

QString errorText(const QueryError& error)
{
    return withOlderAnswer(
        PersonsPage::tr("Character %1: %2").arg(error.position + 1).arg(error.message));
}

} // namespace

PersonsPage::PersonsPage(Register& reg, QWidget* parent)
    : Page(u"applicants"_s, parent)
    , m_register(reg)
    , m_model(new PersonsModel(this))
    , m_query(new QLineEdit(this))
    , m_doublesOnly(new QCheckBox(this))
    , m_error(new QLabel(this))
    , m_table(new QTableView(this))
    , m_digest(new DigestView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_doubleActs(new DoubleActs(reg, this))
    , m_legalSystem(makeAction(u"legalSystem"_s, this))
{
    buildLayout();
    connect(m_query, &QLineEdit::textChanged, this, &PersonsPage::applyFilter);
    connect(m_doublesOnly, &QCheckBox::toggled, this, &PersonsPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PersonsPage::showSelected);
    connect(m_digest, &DigestView::linkActivated, this, &PersonsPage::openLink);
    connect(m_digest, &DigestView::lookChanged, this, [this] { showDigest(true); });
    connect(m_legalSystem, &QAction::triggered, this, &PersonsPage::enterLegalSystem);
    connect(&m_register, &Register::changed, this, &PersonsPage::takeSnapshot);
    retranslateUi();
    takeSnapshot();
}

void PersonsPage::buildLayout()
{
    m_query->setObjectName(u"personQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_query->addAction(icon(u"screening"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    m_doublesOnly->setObjectName(u"doublesOnly"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_table->setObjectName(u"persons"_s);
    m_table->setModel(m_model);
    applyListLook(m_table);
    offerSorting(m_table);
    setColumnWidths(m_table, {190, 140, 75, 90, 90});

    auto* listSide = new QWidget(this);
    auto* filter = new WrapLayout;
    filter->addWidget(m_query);
    filter->addWidget(m_doublesOnly);
    auto* views = new ViewsButton(this);
    views->setMenu(makeViewsMenu());
    filter->addWidget(views);
    auto* listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(12, 10, 0, 0);
    listLayout->addLayout(filter);
    listLayout->addWidget(m_error);
    listLayout->addWidget(m_table, 1);
    auto* digestSide = new QWidget(this);
    auto* buttons = new WrapLayout;
    buttons->setContentsMargins(12, 10, 12, 0);
    for (QAction* action : m_doubleActs->actions() + QList<QAction*>{m_legalSystem}) {
        auto* button = new QToolButton(digestSide);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    auto* digestLayout = new QVBoxLayout(digestSide);
    digestLayout->setContentsMargins(0, 0, 0, 0);
    digestLayout->addLayout(buttons);
    digestLayout->addWidget(m_digest, 1);
    m_splitter->setObjectName(u"personsSplitter"_s);
    m_splitter->addWidget(listSide);
    m_splitter->addWidget(digestSide);
    m_splitter->setSizes({720, 460});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(m_query, m_doublesOnly);
    setTabOrder(m_doublesOnly, views);
    setTabOrder(views, m_table);
}

QMenu* PersonsPage::makeViewsMenu()
{
    ViewedList list;
    list.place = ViewPlace::Applicants;
    list.table = m_table;
    list.asked = [this] {
        SavedView view;
        view.query = m_query->text();
        view.choice = m_doublesOnly->isChecked() ? kDuplicates : QString();
        return view;
    };
    list.ask = [this](const SavedView& view) {
        m_doublesOnly->setChecked(view.choice == kDuplicates);
        m_query->setText(view.query);
    };
    list.counting = [this](const SavedView& view, const std::function<void(qsizetype)>& say) {
        count(view, say);
    };
    auto* views = new SavedViews(m_register, list, this);
    connect(views, &SavedViews::failed, this, &PersonsPage::failed);
    connect(views, &SavedViews::said, this, &PersonsPage::said);
    return views->menu();
}

void PersonsPage::count(const SavedView& view, const std::function<void(qsizetype)>& say)
{
    const auto parsed = Query::parse(view.query, queryNames(m_register, *m_snapshot));
    if (std::holds_alternative<QueryError>(parsed))
        return;
    const Query query = std::get<Query>(parsed);
    const bool doublesOnly = view.choice == kDuplicates;
    const QueryBackground background = queryBackground(query, *m_snapshot, m_register.today());
    if (query.texts().isEmpty()) {
        say(m_model->countOf(query, background, doublesOnly));
        return;
    }
    whenAnswered(
        m_register.findTexts(query.texts()), this,
        [this, query, background, doublesOnly, say](const Result<QList<QBitArray>>& texts) {
            if (!texts)
                return;
            QueryBackground known = background;
            known.found = *texts;
            say(m_model->countOf(query, known, doublesOnly));
        });
}

void PersonsPage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void PersonsPage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
}

void PersonsPage::find()
{
    m_query->setFocus();
    m_query->selectAll();
}

bool PersonsPage::goTo(const Destination& destination)
{
    const auto* person = std::get_if<ApplicantId>(&destination);
    if (!person)
        return false;
    if (m_isOld)
        reload();
    if (m_model->rowOf(*person) < 0) {
        m_query->clear();
        m_doublesOnly->setChecked(false);
    }
    selectOnly(m_table, m_model->rowOf(*person));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
    return true;
}

int PersonsPage::count() const { return static_cast<int>(m_snapshot->applicants.size()); }

/// The list is made when it is looked at, not after every act elsewhere.
void PersonsPage::takeSnapshot()
{
    m_snapshot = m_register.snapshot();
    m_isOld = true;
    if (isVisible())
        reload();
    Q_EMIT countChanged();
}

void PersonsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isOld)
        reload();
}

/// The list at once; who may be whom when the register has found it out.
void PersonsPage::reload()
{
    m_isOld = false;
    showPersons();
    whenAnswered(m_register.suspectedDoubles(), this,
                 [this, lists = m_snapshot](const Result<QList<SuspectedDouble>>& doubles) {
                     if (lists != m_snapshot)
                         return; // asked again since
                     if (!doubles) {
                         Q_EMIT failed(doubles.error());
                         return;
                     }
                     if (doubles->isEmpty() && m_doubles.isEmpty())
                         return;
                     m_doubles = *doubles;
                     showPersons();
                 });
}

void PersonsPage::showPersons()
{
    m_isNew = true;
    readQuery();
    showFound();
}

void PersonsPage::applyFilter()
{
    if (readQuery())
        showFound();
}

/// A query that is not understood yet leaves what was asked before.
bool PersonsPage::readQuery()
{
    const auto parsed = Query::parse(m_query->text(), queryNames(m_register, *m_snapshot));
    const auto* error = std::get_if<QueryError>(&parsed);
    m_error->setVisible(error);
    showAsOlder(m_table, error);
    m_error->setText(error ? errorText(*error) : QString());
    m_query->setAccessibleDescription(m_error->text());
    if (!error)
        m_asked = std::get<Query>(parsed);
    return !error;
}

/// Texts are searched beside the window; until it is known where they stand, the list stays.
void PersonsPage::showFound()
{
    if (!m_asked)
        return; // what was typed was never understood yet
    ++m_questions;
    const QueryBackground background = queryBackground(*m_asked, *m_snapshot, m_register.today());
    if (m_asked->texts().isEmpty()) {
        showMatches(background);
        return;
    }
    whenAnswered(m_register.findTexts(m_asked->texts()), this,
                 [this, background, number = m_questions](const Result<QList<QBitArray>>& texts) {
                     if (number != m_questions)
                         return; // something else is asked since
                     if (!texts) {
                         Q_EMIT failed(texts.error());
                         return;
                     }
                     QueryBackground known = background;
                     known.found = *texts;
                     showMatches(known);
                 });
}

void PersonsPage::showMatches(const QueryBackground& background)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    if (std::exchange(m_isNew, false))
        m_model->setPersons(m_snapshot, m_doubles);
    m_model->show(*m_asked, background, m_doublesOnly->isChecked());
    selectOnly(m_table, qMax(0, m_model->rowOf(m_kept)));
    showSelected();
}

ApplicantId PersonsPage::current() const
{
    const PersonsModel::Entry* person = m_model->personAt(m_table->currentIndex().row());
    return person ? person->applicant->id : ApplicantId();
}

/// The other of two selected persons, or the likeliest double of the one.
ApplicantId PersonsPage::otherSelected() const
{
    const ApplicantId own = current();
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        const PersonsModel::Entry* person = m_model->personAt(index.row());
        if (selected.size() == 2 && person && person->applicant->id != own)
            return person->applicant->id;
    }
    for (const SuspectedDouble& pair : m_doubles) {
        if (pair.one == own)
            return pair.other;
        if (pair.other == own)
            return pair.one;
    }
    return {};
}

void PersonsPage::showSelected()
{
    updateActions();
    const ApplicantId id = current();
    if (!id.isValid()) {
        m_record.reset();
        m_digest->showDigest({}, false);
        showNextStep();
        return;
    }
    m_kept = id;
    whenAnswered(m_register.person(id), this, [this, id](const Result<PersonRecord>& record) {
        if (current() != id)
            return;
        if (!record) {
            Q_EMIT failed(record.error());
            return;
        }
        const bool same = m_record && m_record->applicant.id == id;
        m_record = *record;
        showDigest(same);
    });
}

/// In place of a digest: what leads to one.
void PersonsPage::showNextStep()
{
    if (m_snapshot->applicants.isEmpty())
        m_digest->setPlaceholderText(
            m_snapshot->vacancies.isEmpty()
                ? tr("There are no applicants in this register yet. Begin with “Admit a call” in "
                     "the menu “Session”, then take in the applications it brings.")
                : tr("There are no applicants in this register yet. Take in applications from the "
                     "menu “Session”, or drop their folder on this window."));
    else if (m_model->rowCount() == 0)
        m_digest->setPlaceholderText(tr("No applicant fits what is asked above."));
    else
        m_digest->setPlaceholderText(tr("Select an applicant to read about the person here."));
}

void PersonsPage::showDigest(bool sameSubject)
{
    if (m_record)
        m_digest->showDigest(personDigest(*m_record, m_doubles, *m_snapshot,
                                          stateNames(m_register.reference()), palette()),
                             sameSubject);
}

/// Of whom the digest tells, also where somebody else was selected just now.
void PersonsPage::openLink(const QString& link)
{
    if (!m_record)
        return;
    const ApplicantId other{link.section(u'/', 1).toLongLong()};
    if (link.startsWith(u"merge/"_s))
        m_doubleActs->merge(m_record->applicant.id, other);
    else if (link.startsWith(u"apart/"_s))
        m_doubleActs->keepApart(m_record->applicant.id, other);
}

/// Free words, so that no tradition is left out; those in use are offered.
void PersonsPage::enterLegalSystem()
{
    const ApplicantId person = current();
    if (!person.isValid())
        return;
    QStringList inUse = m_snapshot->legalSystems.values();
    inUse.removeDuplicates();
    inUse.sort();
    const QString present = m_snapshot->legalSystems.value(person);
    inUse.removeAll(present);
    inUse.prepend(present);
    bool entered = false;
    const QString system = QInputDialog::getItem(
        this, tr("Legal system"), tr("Legal tradition, in a few words; empty: not known"), inUse, 0,
        true, &entered);
    if (!entered || system.simplified() == present)
        return;
    whenAnswered(m_register.setLegalSystem(person, system), this, [this](const Result<void>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void PersonsPage::updateActions()
{
    m_doubleActs->setPair(current(), otherSelected());
    m_legalSystem->setEnabled(!m_register.isReadOnly() && current().isValid());
}

void PersonsPage::retranslateUi()
{
    m_query->setPlaceholderText(tr("Name, nationality:Mali, group:african …"));
    m_query->setAccessibleName(tr("Query"));
    m_doublesOnly->setText(tr("Only suspected &duplicates"));
    m_table->setAccessibleName(tr("Applicants"));
    m_digest->setAccessibleName(tr("The applicant selected"));
    if (m_snapshot)
        showNextStep();
    m_model->setStateName(stateNames(m_register.reference()));
}

} // namespace greffier::ui
