#include "ui/history/history_page.h"

#include "core/workflow/register.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_view.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/names.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/views_button.h"
#include "ui/common/words.h"
#include "ui/common/wrap_layout.h"
#include "ui/history/act_digest.h"
#include "ui/history/history_model.h"
#include "ui/history/subject_words.h"
#include "ui/history/undo_choice.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/views/saved_views.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString nameOf(const Person& applicant)
{
    return isolated(applicant.familyName, applicant.givenNames);
}

QString applicantName(const Snapshot& snapshot, ApplicantId id)
{
    for (const auto& applicant : snapshot.applicants) {
        if (applicant->id == id)
            return nameOf(*applicant);
    }
    return {};
}

QString mandateTitle(const Snapshot& snapshot, MandateId id)
{
    for (const Mandate& mandate : snapshot.mandates) {
        if (mandate.id == id)
            return mandate.titles.value(interfaceLanguage(), mandate.code);
    }
    return {};
}

/// Valid as long as the snapshot is.
RowNames rowNames(const Snapshot& snapshot)
{
    return [&snapshot](const QString& column, qint64 id) {
        if (column == u"application_id"_s) {
            const ApplicationRow* row = snapshot.application(ApplicationId{id});
            return row ? nameOf(*row->applicant) : QString();
        }
        if (column == u"vacancy_id"_s) {
            const Vacancy* vacancy = snapshot.vacancy(VacancyId{id});
            return vacancy ? vacancyTitle(snapshot, *vacancy) : QString();
        }
        if (column == u"session_id"_s) {
            const Session* session = snapshot.session(SessionId{id});
            return session ? sessionName(*session) : QString();
        }
        if (column == u"applicant_id"_s)
            return applicantName(snapshot, ApplicantId{id});
        return column == u"mandate_id"_s ? mandateTitle(snapshot, MandateId{id}) : QString();
    };
}

} // namespace

HistoryPage::HistoryPage(Register& reg, QWidget* parent)
    : Page(u"history"_s, parent)
    , m_register(reg)
    , m_model(new HistoryModel(this))
    , m_find(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_digest(new DigestView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_undo(makeAction(u"undo"_s, this))
    , m_redo(makeAction(u"redo"_s, this))
    , m_undoSelected(makeAction(u"undoSelected"_s, this))
{
    keepOwnText(m_undo);
    keepOwnText(m_redo);
    buildLayout();

    connect(m_undo, &QAction::triggered, this, [this] { take(&nextUndo); });
    connect(m_redo, &QAction::triggered, this, [this] { take(&nextRedo); });
    connect(m_undoSelected, &QAction::triggered, this, [this] {
        if (const AuditEntry* act = m_model->actAt(m_table->currentIndex().row()))
            undo(act->act, m_model->history());
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& words) {
        keepingSelected([&] { m_model->showMatching(words); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showSelected);
    connect(m_digest, &DigestView::lookChanged, this, [this] { showDigest(true); });
    connect(&m_register, &Register::changed, this, &HistoryPage::reload);
    retranslateUi();
    reload();
}

void HistoryPage::buildLayout()
{
    m_table->setObjectName(u"acts"_s);
    m_table->setModel(m_model);
    applyListLook(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(m_table, {140, 140, 190, 220});
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"screening"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    auto* undoButton = new QToolButton(this);
    undoButton->setDefaultAction(m_undoSelected);
    undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* listSide = new QWidget(this);
    auto* views = new ViewsButton(this);
    views->setMenu(makeViewsMenu());
    auto* row = new WrapLayout;
    row->addWidget(m_find);
    row->addWidget(views);
    row->addWidget(undoButton);
    auto* listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(12, 10, 0, 0);
    listLayout->addLayout(row);
    listLayout->addWidget(m_table, 1);
    m_splitter->setObjectName(u"historySplitter"_s);
    m_splitter->addWidget(listSide);
    m_splitter->addWidget(m_digest);
    m_splitter->setSizes({600, 400});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(m_find, views);
    setTabOrder(views, undoButton);
    setTabOrder(undoButton, m_table);
}

/// The order is that of the acts: what is kept of it are the words and the columns.
QMenu* HistoryPage::makeViewsMenu()
{
    ViewedList list;
    list.place = ViewPlace::History;
    list.table = m_table;
    list.asked = [this] {
        SavedView view;
        view.query = m_find->text();
        return view;
    };
    list.ask = [this](const SavedView& view) { m_find->setText(view.query); };
    list.counting = [this](const SavedView& view, const std::function<void(qsizetype)>& say) {
        say(m_model->countOf(view.query));
    };
    auto* views = new SavedViews(m_register, list, this);
    connect(views, &SavedViews::failed, this, &HistoryPage::failed);
    connect(views, &SavedViews::said, this, &HistoryPage::said);
    return views->menu();
}

int HistoryPage::count() const { return static_cast<int>(m_model->history().size()); }

void HistoryPage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    settings.save(*m_table->horizontalHeader(), m_table->objectName());
}

void HistoryPage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    settings.restore(*m_table->horizontalHeader(), m_table->objectName());
}

void HistoryPage::find()
{
    m_find->setFocus();
    m_find->selectAll();
}

/// The act that is selected stays so, where the list still has it.
void HistoryPage::keepingSelected(const std::function<void()>& change)
{
    const AuditEntry* current = m_model->actAt(m_table->currentIndex().row());
    const ActId chosen = current ? current->act : ActId{};
    change();
    selectOnly(m_table, qMax(0, m_model->rowOf(chosen)));
    showSelected();
}

void HistoryPage::reload()
{
    // Acts come faster than histories while much is taken in: one is asked for at a time.
    m_stale = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    whenAnswered(m_register.history(), this, [this](const Result<QList<AuditEntry>>& history) {
        m_loading = false;
        if (m_stale)
            reload();
        if (!history) {
            Q_EMIT failed(history.error());
            return;
        }
        keepingSelected([&] {
            m_model->setWords(words());
            m_model->setHistory(*history);
        });
        nameSteps();
        Q_EMIT countChanged();
    });
}

void HistoryPage::showSelected()
{
    const AuditEntry* act = m_model->actAt(m_table->currentIndex().row());
    m_undoSelected->setEnabled(act && !m_register.isReadOnly()
                               && whyNotUndoable(*act, m_model->isTakenBack(act->act)).isEmpty());
    if (!act) {
        m_shownAct.reset();
        m_digest->clear();
        return;
    }
    whenAnswered(m_register.act(act->act, kRowsOfActShown), this,
                 [this, id = act->act](const Result<AuditEntry>& whole) {
                     const AuditEntry* current = m_model->actAt(m_table->currentIndex().row());
                     if (!current || current->act != id)
                         return;
                     if (!whole) {
                         Q_EMIT failed(whole.error());
                         return;
                     }
                     const bool same = m_shownAct && m_shownAct->act == id;
                     m_shownAct = *whole;
                     showDigest(same);
                 });
}

void HistoryPage::showDigest(bool sameSubject)
{
    if (!m_shownAct)
        return;
    const auto snapshot = m_register.snapshot();
    m_digest->showDigest(actDigest(*m_shownAct, m_model->isTakenBack(m_shownAct->act),
                                   {rowNames(*snapshot), actWords()}, palette()),
                         sameSubject);
}

/// The step is chosen when the register has done all that was asked of it before, not by what the
/// page happens to show: also the steps that were asked for just now.
void HistoryPage::take(NextStep next)
{
    m_steps += next;
    if (m_steps.size() == 1)
        takeStep();
}

void HistoryPage::takeStep()
{
    whenAnswered(m_register.history(), this, [this](const Result<QList<AuditEntry>>& history) {
        const NextStep next = m_steps.first();
        const auto step = history ? next(*history) : std::nullopt;
        if (!history)
            Q_EMIT failed(history.error());
        if (step)
            undo(step->act, *history, [this] { stepTaken(); });
        else
            stepTaken();
    });
}

void HistoryPage::stepTaken()
{
    m_steps.removeFirst();
    if (!m_steps.isEmpty())
        takeStep();
}

void HistoryPage::undo(ActId act, const QList<AuditEntry>& history,
                       const std::function<void()>& then)
{
    const bool again = undoneAct(history, act).again;
    whenAnswered(m_register.undo(act), this, [this, again, then](const Result<ActId>& undone) {
        if (then)
            then();
        if (!undone)
            Q_EMIT failed(withName(undone.error()));
        else if (again)
            Q_EMIT said(tr("Done again. The history keeps each of these acts."));
        else
            Q_EMIT said(tr("Undone. The history keeps both acts."));
    });
}

/// The sentence names an act in the way by its number, as on the command line; here it is named in
/// words, and chosen in the list.
Error HistoryPage::withName(const Error& error)
{
    if (error.actInTheWay == 0)
        return error;
    m_find->clear();
    const int row = m_model->rowOf(ActId{error.actInTheWay});
    const AuditEntry* act = m_model->actAt(row);
    if (!act)
        return error;
    selectOnly(m_table, row);
    Error named = error;
    //: %1 is a whole sentence, %2 an act as the list shows it
    named.message = tr("%1 The act in the way is “%2”; it is selected in the history.")
                        .arg(error.message, actText(*act, actWords()));
    return named;
}

RegisterWords HistoryPage::words() const
{
    return RegisterWords(*m_register.snapshot(), m_register.reference());
}

ActWords HistoryPage::actWords() const { return {words(), m_model->history()}; }

void HistoryPage::nameSteps()
{
    const bool writable = !m_register.isReadOnly();
    const auto undoStep = nextUndo(m_model->history());
    const auto redoStep = nextRedo(m_model->history());
    m_undo->setEnabled(writable && undoStep);
    m_redo->setEnabled(writable && redoStep);
    m_undo->setText(undoStep ? tr("&Undo: %1").arg(actText(undoStep->subject, actWords()))
                             : tr("&Undo"));
    m_redo->setText(redoStep ? tr("&Redo: %1").arg(actText(redoStep->subject, actWords()))
                             : tr("&Redo"));
}

void HistoryPage::retranslateUi()
{
    m_find->setPlaceholderText(tr("Find an act by any of its words"));
    m_find->setAccessibleName(tr("Find an act"));
    m_table->setAccessibleName(tr("Acts, newest first"));
    m_digest->setAccessibleName(tr("The act selected"));
    keepingSelected([this] {
        m_model->setWords(words());
        m_model->retranslate();
    });
    nameSteps();
}

} // namespace greffier::ui
