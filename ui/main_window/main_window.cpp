#include "ui/main_window/main_window.h"

#include "ui/actions/action_list.h"
#include "ui/actions/command_palette.h"
#include "ui/common/message_banner.h"
#include "ui/common/progress_place.h"
#include "ui/common/words.h"
#include "ui/main_window/desk.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/window_menus.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace greffier::ui {

MainWindow::MainWindow(Workplace workplace, SampleMaker sampleMaker, QWidget* parent)
    : QMainWindow(parent)
    , m_workplace(std::move(workplace))
    , m_sampleMaker(std::move(sampleMaker))
    , m_menus(new WindowMenus(menuBar()))
    , m_recent(new QMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new MessageBanner(this))
    , m_progress(new ProgressPlace(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    if (!m_settings.officerName().isEmpty())
        m_workplace.officer.name = m_settings.officerName();
    m_recent->menuAction()->setObjectName(u"recent"_s);
    makeActions();
    buildLayout();
    m_menus->fill(this);
    showRecent();
    retranslateUi();
    resize(1320, 820);
    restoreGeometry(m_settings.windowGeometry());
}

// The register answers on its own thread until it is closed: it goes before the widgets it answers.
MainWindow::~MainWindow() { closeRegister(); }

void MainWindow::makeActions()
{
    const auto make = [this](const QString& name, auto act) {
        connect(makeAction(name, this), &QAction::triggered, this, act);
    };
    make(u"newRegister"_s, &MainWindow::newRegister);
    make(u"openRegister"_s, &MainWindow::chooseRegister);
    make(u"openSample"_s, &MainWindow::openSample);
    make(u"closeRegister"_s, &MainWindow::closeRegister);
    make(u"quit"_s, &QApplication::closeAllWindows);
    make(u"palette"_s, &MainWindow::showActions);
    makeLanguageActions();
}

void MainWindow::makeLanguageActions()
{
    auto* languages = new QActionGroup(this);
    for (const QString& code : {u"en"_s, u"fr"_s}) {
        QAction* action = makeAction(u"language-"_s + code, this);
        action->setCheckable(true);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_settings.setLanguage(code);
            Q_EMIT languageChosen(code);
        });
    }
}

void MainWindow::buildLayout()
{
    const auto action = [this](const QString& name) { return findChild<QAction*>(name); };
    m_start = new StartPage(
        {action(u"newRegister"_s), action(u"openRegister"_s), action(u"openSample"_s)},
        m_workplace.officer.name, this);
    m_stack->addWidget(m_start);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);
    setCentralWidget(centre);
    connect(m_start, &StartPage::registerChosen, this, &MainWindow::openRegister);
    connect(m_start, &StartPage::officerNamed, this, [this](const QString& name) {
        m_settings.setOfficerName(name);
        if (!name.isEmpty())
            m_workplace.officer.name = name;
    });
}

void MainWindow::open(const Opening& opening)
{
    if (m_progress->isBusy())
        return;
    if (m_desk) {
        Q_EMIT windowWanted(opening);
        return;
    }
    const QString work = opening.kind == Opening::Kind::Existing ? tr("Opening the register")
        : opening.kind == Opening::Kind::New                     ? tr("Making the register")
                                                                 : tr("Making the sample session");
    m_file = QFileInfo(opening.file).absoluteFilePath();
    auto* watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_progress->end();
        take(watcher->future().takeResult());
    });
    watcher->setFuture(
        QtConcurrent::run([opening, make = m_sampleMaker, workplace = m_workplace,
                           progress = m_progress->begin(work), thread = thread()]() -> Opened {
            if (opening.kind == Opening::Kind::Sample) {
                if (const auto made = make(opening.file, workplace, *progress); !made)
                    return made.error();
            }
            Opened opened = opening.kind == Opening::Kind::New
                ? Register::create(opening.file, workplace)
                : Register::open(opening.file, workplace);
            if (opened)
                (*opened)->moveToThread(thread);
            return opened;
        }));
}

void MainWindow::take(Opened opened)
{
    if (!opened) {
        m_file.clear();
        m_banner->showError(opened.error());
        return;
    }
    (*opened)->prepareDossiers();
    m_banner->hide();
    m_settings.addRecentRegister((*opened)->fileName());
    m_desk = new Desk(std::move(*opened), m_settings, *m_progress, m_stack);
    connect(m_desk, &Desk::failed, m_banner, &MessageBanner::showError);
    connect(m_desk, &Desk::said, m_banner, &MessageBanner::showNews);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_menus->fill(this);
    showRecent();
    retranslateUi();
}

void MainWindow::closeRegister()
{
    if (!m_desk)
        return;
    m_progress->stop();
    m_progress->end();
    delete m_desk;
    m_desk = nullptr;
    m_file.clear();
    m_menus->fill(this);
    retranslateUi();
}

QString MainWindow::registerFile() const { return m_file; }

void MainWindow::newRegister()
{
    const QString file
        = QFileDialog::getSaveFileName(this, tr("New register"), {}, tr("Registers (*.greffier)"));
    if (!file.isEmpty())
        open({Opening::Kind::New, file.endsWith(u".greffier"_s) ? file : file + u".greffier"_s});
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
    folder.mkpath(u"."_s);
    const QString file = folder.filePath(u"sample-session.greffier"_s);
    open({QFileInfo::exists(file) ? Opening::Kind::Existing : Opening::Kind::Sample, file});
}

/// An action of another place takes one there first.
void MainWindow::showActions()
{
    const CommandPalette palette(findChildren<QAction*>());
    const auto key = ChooserDialog::choose(
        tr("All actions"), tr("A few letters of what you want to do"),
        [&palette](const QString& typed) { return palette.find(typed); }, this);
    QAction* action = key ? palette.actionOf(*key) : nullptr;
    if (!action)
        return;
    const ActionEntry* entry = actionEntry(action->objectName());
    if (m_desk && !entry->place.isEmpty())
        m_desk->showPlace(entry->place);
    if (action->isEnabled())
        action->trigger();
    else
        m_banner->showError({Error::Code::Invalid,
                             tr("“%1” is not possible as things are: select first what it is to "
                                "be done with, in a register that can be written to.")
                                 .arg(textOf(*entry)),
                             {}});
}

void MainWindow::showRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.recentRegisters();
    for (const QString& file : files) {
        // An ampersand in a name is no mnemonic.
        QAction* action = m_recent->addAction(QFileInfo(file).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { openRegister(file); });
    }
    m_recent->setEnabled(!files.isEmpty());
    m_start->setRecent(files);
}

void MainWindow::retranslateUi()
{
    nameActions(this);
    m_menus->retranslate();
    if (QAction* chosen = findChild<QAction*>(u"language-"_s + interfaceLanguage()))
        chosen->setChecked(true);
    findChild<QAction*>(u"closeRegister"_s)->setEnabled(m_desk);
    //: the name of a register, and of the program
    setWindowTitle(m_desk ? tr("%1 — Greffier").arg(QFileInfo(m_file).completeBaseName())
                          : tr("Greffier"));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    closeRegister();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_desk && !m_desk->openRegister().isReadOnly() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    event->acceptProposedAction();
    // The desktop waits for the end of the drop: the dialog comes after it.
    if (!files.isEmpty() && m_desk)
        QMetaObject::invokeMethod(
            m_desk, [desk = m_desk, files] { desk->takeIn(files); }, Qt::QueuedConnection);
}

} // namespace greffier::ui
