#include "ui/main_window/main_window.h"

#include "ui/applications/sessions_page.h"
#include "ui/common/message_banner.h"
#include "ui/common/progress_place.h"
#include "ui/history/history_page.h"
#include "ui/intake/queue_page.h"
#include "ui/main_window/places_bar.h"
#include "ui/main_window/register_work.h"
#include "ui/main_window/start_page.h"
#include "ui/persons/persons_page.h"
#include "ui/registers/mandates_page.h"
#include "ui/registers/notes_page.h"
#include "ui/shortlist/shortlist_page.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace greffier::ui {

MainWindow::MainWindow(Workplace workplace, SampleMaker sampleMaker, QWidget* parent)
    : QMainWindow(parent)
    , m_workplace(std::move(workplace))
    , m_sampleMaker(std::move(sampleMaker))
    , m_places(new PlacesBar(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new MessageBanner(this))
    , m_progress(new ProgressPlace(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    if (!m_settings.officerName().isEmpty())
        m_workplace.officer.name = m_settings.officerName();
    makeActions();
    makeMenus();
    buildLayout();
    retranslateUi();
    showRecent();
    resize(1320, 820);
    restoreGeometry(m_settings.windowGeometry());
}

// The register answers on its own thread until it is closed: it goes before the widgets it answers.
MainWindow::~MainWindow() { closeRegister(); }

void MainWindow::buildLayout()
{
    m_start = new StartPage({m_actions.value(u"newRegister"_s), m_actions.value(u"openRegister"_s),
                             m_actions.value(u"openSample"_s)},
                            m_workplace.officer.name, this);
    m_stack->addWidget(m_start);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_places);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_places->hide();

    connect(m_places, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0 && place < m_pages.size())
            m_stack->setCurrentWidget(m_pages.at(place));
    });
    connect(m_start, &StartPage::registerChosen, this, &MainWindow::openRegister);
    connect(m_start, &StartPage::officerNamed, this, [this](const QString& name) {
        m_settings.setOfficerName(name);
        if (!name.isEmpty())
            m_workplace.officer.name = name;
    });
}

void MainWindow::inBackground(const QString& work, Opening open)
{
    if (m_progress->isBusy())
        return;
    closeRegister();
    const auto progress = m_progress->begin(work);
    auto* watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_progress->end();
        take(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(
        [open = std::move(open), workplace = m_workplace, progress, thread = thread()]() -> Opened {
            Opened opened = open(workplace, *progress);
            if (opened)
                (*opened)->moveToThread(thread);
            return opened;
        }));
}

void MainWindow::openRegister(const QString& file)
{
    inBackground(tr("Opening the register"), [file](const Workplace& workplace, const Progress&) {
        return Register::open(file, workplace);
    });
}

void MainWindow::take(Opened opened)
{
    if (!opened) {
        m_banner->showError(opened.error());
        return;
    }
    m_register = std::move(*opened);
    m_register->prepareDossiers();
    m_banner->hide();
    m_settings.addRecentRegister(m_register->fileName());
    m_sessions = new SessionsPage(*m_register, m_stack);
    m_queue = new QueuePage(*m_register, m_stack);
    m_persons = new PersonsPage(*m_register, m_stack);
    m_shortlists = new ShortlistPage(*m_register, m_stack);
    m_history = new HistoryPage(*m_register, m_stack);
    addPlace(m_sessions, u"sessions"_s);
    addPlace(m_queue, u"intake"_s);
    addPlace(new MandatesPage(*m_register, m_stack), u"call"_s);
    addPlace(m_persons, u"person"_s);
    addPlace(m_shortlists, u"shortlists"_s);
    addPlace(new NotesPage(*m_register, m_stack), u"document"_s);
    addPlace(m_history, u"history"_s);
    m_work = new RegisterWork(*m_register, *m_progress, this);
    connect(m_work, &RegisterWork::failed, m_banner, &MessageBanner::showError);
    connect(m_work, &RegisterWork::said, m_banner, &MessageBanner::showNews);
    fillRegisterMenus();
    m_places->show();
    m_places->setCurrentRow(0);
    retranslateUi();
    showRecent();
}

void MainWindow::addPlace(Page* page, const QString& iconName)
{
    page->restoreLayout(m_settings);
    connect(page, &Page::failed, m_banner, &MessageBanner::showError);
    connect(page, &Page::said, m_banner, &MessageBanner::showNews);
    connect(page, &Page::countChanged, this, &MainWindow::namePlaces);
    m_pages += page;
    m_stack->addWidget(page);
    m_places->addPlace(iconName);
}

void MainWindow::closeRegister()
{
    if (!m_register)
        return;
    m_progress->stop();
    m_progress->end();
    for (Page* page : std::as_const(m_pages)) {
        page->saveLayout(m_settings);
        delete page;
    }
    m_pages.clear();
    delete m_work;
    m_work = nullptr;
    m_sessions = nullptr;
    m_queue = nullptr;
    m_persons = nullptr;
    m_shortlists = nullptr;
    m_history = nullptr;
    m_register.reset();
    m_places->clear();
    m_places->hide();
    m_stack->setCurrentWidget(m_start);
    fillRegisterMenus();
    namePlaces();
}

void MainWindow::newRegister()
{
    const QString file
        = QFileDialog::getSaveFileName(this, tr("New register"), {}, tr("Registers (*.greffier)"));
    if (file.isEmpty())
        return;
    const QString path = file.endsWith(u".greffier"_s) ? file : file + u".greffier"_s;
    inBackground(tr("Making the register"), [path](const Workplace& workplace, const Progress&) {
        return Register::create(path, workplace);
    });
}

void MainWindow::chooseRegister()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a register"), {},
                                                      tr("Registers (*.greffier)"));
    if (!file.isEmpty())
        openRegister(file);
}

void MainWindow::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString file = folder.filePath(u"sample-session.greffier"_s);
    if (QFileInfo::exists(file)) {
        openRegister(file);
        return;
    }
    folder.mkpath(u"."_s);
    inBackground(tr("Making the sample session"),
                 [make = m_sampleMaker, file](const Workplace& workplace,
                                              const Progress& progress) -> Opened {
                     if (const auto made = make(file, workplace, progress); !made)
                         return made.error();
                     return Register::open(file, workplace);
                 });
}

} // namespace greffier::ui
