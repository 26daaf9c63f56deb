#include "ui/main_window/desk.h"

#include "ui/actions/action_list.h"
#include "ui/actions/quick_jump.h"
#include "ui/applications/sessions_page.h"
#include "ui/common/column_chooser.h"
#include "ui/common/pending.h"
#include "ui/common/settings.h"
#include "ui/history/history_page.h"
#include "ui/intake/queue_page.h"
#include "ui/main_window/places_bar.h"
#include "ui/main_window/register_work.h"
#include "ui/persons/persons_page.h"
#include "ui/printing/list_printing.h"
#include "ui/printing/print_preview.h"
#include "ui/reference/reference_page.h"
#include "ui/registers/mandates_page.h"
#include "ui/registers/notes_page.h"
#include "ui/shortlist/shortlist_page.h"
#include "ui/today/today_page.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPrinter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

Desk::Desk(std::unique_ptr<Register> reg, Settings& settings, ProgressPlace& progress)
    : m_register(std::move(reg))
    , m_settings(settings)
    , m_mark(settings, m_register->fileName())
    , m_places(new PlacesBar(this))
    , m_stack(new QStackedWidget(this))
    , m_work(new RegisterWork(*m_register, progress, this))
{
    setAcceptDrops(!m_register->isReadOnly());
    buildLayout();
    connect(m_work, &RegisterWork::failed, this, &Desk::failed);
    connect(m_work, &RegisterWork::said, this, &Desk::said);
    m_toBeMade = {[this] { return makeToday(); },
                  [this] { return makeSessions(); },
                  [this] { return new QueuePage(*m_register, m_stack); },
                  [this] { return new MandatesPage(*m_register, m_stack); },
                  [this] { return new PersonsPage(*m_register, m_stack); },
                  [this] { return new ShortlistPage(*m_register, m_stack); },
                  [this] { return new NotesPage(*m_register, m_stack); },
                  [this] { return new HistoryPage(*m_register, m_stack); },
                  [this] { return makeReference(); }};
}

void Desk::makePlaces()
{
    addPlace(m_toBeMade.takeFirst()());
    if (!m_toBeMade.isEmpty()) {
        QMetaObject::invokeMethod(this, &Desk::makePlaces, Qt::QueuedConnection);
        return;
    }
    makeActions();
    connect(m_places, &PlacesBar::currentRowChanged, this, &Desk::bringToFront);
    m_places->setCurrentRow(0);
    namePlaces();
    Q_EMIT ready();
}

// The pages know the register, which answers on its own thread: they go first.
Desk::~Desk() { release(); }

std::unique_ptr<Register> Desk::release()
{
    for (Page* page : std::as_const(m_pages)) {
        page->saveLayout(m_settings);
        delete page;
    }
    m_pages.clear();
    delete std::exchange(m_work, nullptr);
    return std::move(m_register);
}

void Desk::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_places);
    row->addWidget(m_stack, 1);
}

void Desk::addPlace(Page* page)
{
    page->restoreLayout(m_settings);
    page->setInFront(false);
    connect(page, &Page::failed, this, &Desk::failed);
    connect(page, &Page::said, this, &Desk::said);
    connect(page, &Page::countChanged, this, &Desk::namePlaces);
    connect(page, &Page::waits, this, &Desk::letWait);
    m_pages += page;
    m_stack->addWidget(page);
    const QString name = u"place-"_s + page->name();
    m_places->addPlace(actionEntry(name)->icon);
    connect(makeAction(name, this), &QAction::triggered, this,
            [this, name = page->name()] { showPlace(name); });
}

Page* Desk::makeToday()
{
    auto* today = new TodayPage(*m_register, m_stack);
    connect(today, &TodayPage::wanted, this, &Desk::follow);
    return today;
}

Page* Desk::makeSessions()
{
    m_sessions = new SessionsPage(*m_register, m_stack, &m_settings);
    return m_sessions;
}

Page* Desk::makeReference()
{
    auto* reference = new ReferencePage(*m_register, m_stack);
    connect(reference, &ReferencePage::wanted, this, &Desk::goTo);
    return reference;
}

void Desk::makeActions()
{
    const bool writable = !m_register->isReadOnly();
    const auto make = [this](const QString& name, auto act, bool possible = true) {
        QAction* action = makeAction(name, this);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, act);
    };
    make(
        u"admitCall"_s, [this] { m_work->admitCall(); }, writable);
    make(
        u"takeIn"_s, [this] { takeIn({}); }, writable);
    make(
        u"formLabels"_s, [this] { m_work->editFormLabels(); }, writable);
    make(u"templates"_s, [this] { m_work->showTemplates(m_sessions->currentSession()); });
    make(u"screen"_s, [this] { m_sessions->screen(); });
    make(u"ruleBook"_s, [this] { m_work->showRuleBook(); });
    make(u"group"_s, [this] { m_work->showGroup(m_sessions->currentSession()); });
    make(u"backUp"_s, [this] { m_work->backUp(); });
    make(u"verify"_s, [this] { m_work->verify(); });
    make(u"find"_s, [this] { placeInFront()->find(); });
    make(u"jump"_s, [this] { jump(); });
    make(u"print"_s, [this] { print(); });
    make(u"chooseColumns"_s, [this] { showColumnChoice(placeInFront()->list()); });
}

void Desk::takeIn(const QStringList& dropped)
{
    const auto takeIn = [this, dropped] { m_work->takeIn(dropped, m_sessions->currentSession()); };
    if (dropped.size() == 1 && QFileInfo(dropped.first()).isFile())
        m_work->receive(dropped.first(), takeIn);
    else
        takeIn();
}

void Desk::bringToFront(int place)
{
    if (place < 0 || place >= m_pages.size())
        return;
    m_pages.at(place)->takeTurn(); // what is seen is never old
    m_stack->setCurrentWidget(m_pages.at(place));
    for (Page* page : std::as_const(m_pages))
        page->setInFront(page == m_pages.at(place));
    Q_EMIT placeChanged();
}

Page* Desk::placeInFront() const { return m_pages.at(std::max(0, m_places->currentRow())); }

void Desk::showPlace(const QString& name)
{
    for (int place = 0; place < m_pages.size(); ++place) {
        if (m_pages.at(place)->name() != name)
            continue;
        m_places->setCurrentRow(place);
        m_pages.at(place)->list()->setFocus();
    }
}

void Desk::print()
{
    const Page& page = *placeInFront();
    const QString title = textOf(*actionEntry(u"place-"_s + page.name()));
    const ListPrinting list(title, page.aboveList(), *page.list());
    previewPrint(
        title, [&list](QPrinter& printer) { list.print(printer); }, window(), true);
}

void Desk::jump()
{
    const auto lists = m_register->snapshot();
    QuickJump places(*lists, m_register->reference(), m_register->names());
    ChooserDialog dialog(
        tr("Go to"), tr("A few letters of a person, mandate, symbol, note verbale or session"),
        [&places](const QString& typed) { return places.find(typed); }, window());
    const auto addNotes = [&](const Result<QList<NoteVerbale>>& notes) {
        if (notes)
            places.addNotes(*notes);
        else
            Q_EMIT failed(notes.error());
        dialog.refresh();
    };
    whenAnswered(m_register->notes(), &dialog, addNotes);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        goTo(places.destination(*dialog.chosen()));
}

void Desk::goTo(const Destination& destination)
{
    for (Page* page : std::as_const(m_pages)) {
        page->takeTurn();
        if (!page->goTo(destination))
            continue;
        showPlace(page->name());
        return;
    }
}

void Desk::follow(const AgendaEntry& entry)
{
    const auto lists = m_register->snapshot();
    if (entry.note.isValid()) {
        goTo(entry.note);
    } else if (const Mandate* mandate = lists->mandate(entry.subject)) {
        goTo(mandate->id);
    } else if (entry.place == u"sessions"_s) {
        for (const Session& session : lists->sessions) {
            if (session.number == entry.session)
                goTo(session.id);
        }
        if (!entry.query.isEmpty())
            m_sessions->seek(entry.query);
        else if (entry.application.isValid())
            m_sessions->select(entry.application);
    } else {
        showPlace(entry.place);
    }
}

void Desk::namePlaces()
{
    for (int place = 0; place < m_pages.size(); ++place) {
        const ActionEntry* entry = actionEntry(u"place-"_s + m_pages.at(place)->name());
        m_places->setPlace(place, textOf(*entry), m_pages.at(place)->count());
    }
    m_places->setAccessibleName(tr("Places"));
}

/// One place at a time, and between them whatever else happens to the window.
void Desk::letWait()
{
    if (!std::exchange(m_turnComes, true))
        QMetaObject::invokeMethod(this, &Desk::giveTurn, Qt::QueuedConnection);
}

void Desk::giveTurn()
{
    m_turnComes = false;
    const auto next = std::find_if(m_pages.begin(), m_pages.end(), std::mem_fn(&Page::isWaiting));
    if (next == m_pages.end())
        return;
    (*next)->takeTurn();
    letWait();
}

void Desk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        namePlaces();
    QWidget::changeEvent(event);
}

void Desk::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Desk::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    event->acceptProposedAction();
    // The desktop waits for the end of the drop: the dialog comes after it.
    if (!files.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, files] { takeIn(files); }, Qt::QueuedConnection);
}

} // namespace greffier::ui
