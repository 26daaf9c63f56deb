#include "ui/applications/sessions_page.h"

#include "core/workflow/document_view.h"
#include "ui/actions/action_list.h"
#include "ui/applications/application_filter.h"
#include "ui/applications/applications_list.h"
#include "ui/applications/dossier_acts.h"
#include "ui/common/digest_view.h"
#include "ui/common/document_pane.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/common/state_names.h"
#include "ui/common/words.h"
#include "ui/common/wrap_layout.h"
#include "ui/documents/document_export.h"
#include "ui/rulings/ruling_acts.h"
#include "ui/vacancies/timetable_view.h"
#include "ui/vacancies/vacancies_model.h"
#include "ui/vacancies/vacancy_tree.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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

SessionsPage::SessionsPage(Register& reg, QWidget* parent, const Settings* settings)
    : Page(u"sessions"_s, parent)
    , m_register(reg)
    , m_vacancies(new VacanciesModel(this))
    , m_tree(new VacancyTree(m_vacancies, this))
    , m_timetable(new TimetableView(reg, this))
    , m_list(new ApplicationsList(reg, this))
    , m_acts(new DossierActs(reg, this))
    , m_rulings(new RulingActs(reg, this))
    , m_documents(new DocumentExport(reg, this))
    , m_digest(new DigestView(this))
    , m_document(new DocumentPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_decide(makeAction(u"decide"_s, this))
    , m_shortlist(makeAction(u"addToShortlist"_s, this))
    , m_charts(makeAction(u"charts"_s, this))
    , m_export(makeAction(u"exportSession"_s, this))
{
    buildLayout();
    connectParts();
    retranslateUi();
    if (settings)
        restoreLayout(*settings);
    reload();
}

void SessionsPage::buildLayout()
{
    m_tree->setObjectName(u"vacancies"_s);
    auto* digestSide = new QWidget(this);
    auto* buttons = new WrapLayout;
    buttons->setContentsMargins(12, 10, 12, 0);
    for (QAction* action :
         QList<QAction*>{m_decide} + m_acts->actions() + QList<QAction*>{m_shortlist})
        buttons->addWidget(buttonFor(action, digestSide));
    auto* digestLayout = new QVBoxLayout(digestSide);
    digestLayout->setContentsMargins(0, 0, 0, 0);
    digestLayout->addLayout(buttons);
    digestLayout->addWidget(m_digest, 1);

    auto* leadingSide = new QSplitter(Qt::Vertical, this);
    leadingSide->addWidget(m_tree);
    leadingSide->addWidget(m_timetable);
    leadingSide->setSizes({450, 300}); // with large letters, too, the vacancies have more
    leadingSide->setStretchFactor(0, 1);
    leadingSide->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"sessionsSplitter"_s);
    for (QWidget* part : {static_cast<QWidget*>(leadingSide), static_cast<QWidget*>(m_list),
                          digestSide, static_cast<QWidget*>(m_document)})
        m_splitter->addWidget(part);
    // The titles of vacancies are told apart by their last words: large letters need more room.
    const int tree = std::clamp(fontMetrics().averageCharWidth() * 34, 250, 350);
    m_splitter->setSizes({tree, 655, 390, 400});
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
    connect(m_list, &ApplicationsList::currentChanged, this, &SessionsPage::showSelected);
    connect(m_list, &ApplicationsList::opened, this, [this] { m_digest->setFocus(); });
    connect(m_list, &ApplicationsList::failed, this, &SessionsPage::failed);
    connect(m_list, &ApplicationsList::said, this, &SessionsPage::said);
    connect(m_digest, &DigestView::linkActivated, this, &SessionsPage::openSource);
    connect(m_digest, &DigestView::lookChanged, this, [this] { showDigest(true); });
    connect(&m_register, &Register::changed, this,
            [this] { inTurn(Changed, [this] { reload(); }); });
    connect(m_decide, &QAction::triggered, this, &SessionsPage::decide);
    connect(m_document, &DocumentPane::placeChosen, this,
            [this](const Evidence& place) { m_acts->correct(m_openDocument, place); });
    connect(m_charts, &QAction::triggered, this, &SessionsPage::showCharts);
    connect(m_shortlist, &QAction::triggered, this, &SessionsPage::addToShortlist);
    connect(m_export, &QAction::triggered, this, &SessionsPage::exportDocument);
    connect(m_documents, &DocumentExport::failed, this, &SessionsPage::failed);
    connect(m_documents, &DocumentExport::said, this, &SessionsPage::said);
    connect(m_timetable, &TimetableView::failed, this, &SessionsPage::failed);
    connect(m_timetable, &TimetableView::said, this, &SessionsPage::said);
}

int SessionsPage::count() const { return m_vacancies->rowCount(); }

void SessionsPage::saveLayout(Settings& settings) const
{
    settings.save(*m_splitter);
    m_list->saveLayout(settings);
}

void SessionsPage::restoreLayout(const Settings& settings)
{
    settings.restore(*m_splitter);
    m_list->restoreLayout(settings);
    m_document->hide();
}

QTableView* SessionsPage::list() const { return m_list->table(); }

QString SessionsPage::subject() const
{
    const VacancyId id{m_tree->currentIndex().data(VacanciesModel::VacancyIdRole).toLongLong()};
    const QString session = sessionName(currentSession());
    const Vacancy* vacancy = m_snapshot->vacancy(id);
    if (!vacancy)
        return currentSession() > 0 ? session : QString();
    Vacancy named = *vacancy;
    named.title = vacancyTitle(*m_snapshot, named);
    //: a session and one of its vacancies
    return tr("%1, vacancy %2").arg(session, vacancyLabel(named));
}

QStringList SessionsPage::aboveList() const
{
    QStringList lines{subject()};
    if (const QString query = m_list->queryText(); !query.isEmpty())
        lines += tr("Query: %1").arg(query);
    return lines;
}

/// In the document where one reads in it, else in the list.
void SessionsPage::find()
{
    if (m_document->isAncestorOf(QApplication::focusWidget()))
        m_document->find();
    else
        m_list->focusQuery();
}

bool SessionsPage::goTo(const Destination& destination)
{
    QModelIndex place;
    if (const auto* vacancy = std::get_if<VacancyId>(&destination))
        place = m_vacancies->indexOf(*vacancy);
    else if (const auto* session = std::get_if<SessionId>(&destination))
        place = m_vacancies->indexOf(*session);
    if (!place.isValid())
        return false;
    m_tree->setCurrentIndex(place);
    m_tree->scrollTo(place);
    m_list->table()->setFocus();
    return true;
}

void SessionsPage::seek(const QString& query) { m_list->seek(query); }

void SessionsPage::select(ApplicationId application) { m_list->select(application); }

int SessionsPage::currentSession() const
{
    return m_tree->currentIndex().data(VacanciesModel::SessionNumberRole).toInt();
}

void SessionsPage::reload()
{
    const QModelIndex current = m_tree->currentIndex();
    const VacancyId chosen{current.data(VacanciesModel::VacancyIdRole).toLongLong()};
    const int session = currentSession();
    m_snapshot = m_register.snapshot();
    m_vacancies->setSnapshot(*m_snapshot, applicationCounts(*m_snapshot));
    m_tree->expandAll();
    QModelIndex index = m_vacancies->indexOf(chosen);
    if (!index.isValid())
        index = m_vacancies->indexOfSession(session);
    if (!index.isValid())
        index = m_vacancies->index(0, 0);
    if (index.isValid())
        m_tree->setCurrentIndex(index); // shows its applications: the model had none chosen
    else
        showVacancy();
    Q_EMIT countChanged();
}

void SessionsPage::showVacancy()
{
    const QModelIndex index = m_tree->currentIndex();
    const VacancyId vacancy{index.data(VacanciesModel::VacancyIdRole).toLongLong()};
    const int session = currentSession();
    m_timetable->showSession(session);
    m_list->showApplications(session, vacancy);
}

void SessionsPage::showSelected()
{
    updateActions();
    const ApplicationsList::Row row = m_list->current();
    if (!row) {
        m_dossier.reset();
        m_digest->showDigest({}, false);
        showNextStep();
        return;
    }
    const ApplicationId id = row->application.id;
    if (!dossierOfSelected())
        ++m_opening;
    whenAnswered(m_register.dossier(id), this, [this, id](const Result<Dossier>& dossier) {
        const ApplicationsList::Row now = m_list->current();
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
    else if (m_list->allCount() == 0)
        m_digest->setPlaceholderText(tr("There are no applications here yet. Take them in from the "
                                        "menu “Session”, or drop their folder on this window."));
    else if (m_list->shownCount() == 0)
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
        m_acts->chooseVersion(link.section(u'/', 1).toInt());
        return;
    }
    const DigestTarget target = targetOf(*m_dossier, link);
    if (!target.document.isValid())
        return;
    whenAnswered(m_register.documentView(target.document), this,
                 [this, target, number = ++m_opening](const Result<DocumentView>& view) {
                     if (number != m_opening)
                         return; // another was opened since, or another application chosen
                     if (!view) {
                         Q_EMIT failed(view.error());
                         return;
                     }
                     m_openDocument = target.document;
                     m_document->showDocument(*view, target.evidence);
                 });
}

/// None while the digest still tells of the application selected before.
std::optional<Dossier> SessionsPage::dossierOfSelected() const
{
    const ApplicationsList::Row row = m_list->current();
    const bool isThere = row && m_dossier && m_dossier->row.application.id == row->application.id;
    return isThere ? m_dossier : std::nullopt;
}

void SessionsPage::updateActions()
{
    const bool writable = !m_register.isReadOnly();
    const qsizetype selected = m_list->selectedCount();
    m_decide->setEnabled(writable && selected > 0);
    m_shortlist->setEnabled(writable && selected > 0);
    m_document->setManners(true, writable);
    const std::optional<Dossier> subject = dossierOfSelected();
    m_acts->setSubject(selected == 1 ? subject : std::nullopt);
    m_rulings->setSubject(
        subject,
        VacancyId{m_tree->currentIndex().data(VacanciesModel::VacancyIdRole).toLongLong()});
}

void SessionsPage::retranslateUi()
{
    m_tree->setAccessibleName(tr("Sessions and vacancies"));
    m_digest->setAccessibleName(tr("Digest of the application"));
    showNextStep();
    m_list->retranslate();
    m_timetable->retranslate();
    m_vacancies->retranslate();
}

} // namespace greffier::ui
