#include "ui/main_window/main_window.h"

#include "ui/actions/action_list.h"
#include "ui/actions/command_palette.h"
#include "ui/common/message_banner.h"
#include "ui/common/page.h"
#include "ui/common/progress_place.h"
#include "ui/main_window/desk.h"
#include "ui/main_window/language_choice.h"
#include "ui/main_window/recent_menu.h"
#include "ui/main_window/start_page.h"
#include "ui/main_window/window_menus.h"
#include "ui/manual/help_acts.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

MainWindow::MainWindow(Workplace workplace, SampleMaker sampleMaker, QWidget* parent)
    : QMainWindow(parent)
    , m_workplace(std::move(workplace))
    , m_sampleMaker(std::move(sampleMaker))
    , m_menus(new WindowMenus(menuBar()))
    , m_recent(new RecentMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new MessageBanner(this))
    , m_progress(new ProgressPlace(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    makeActions();
    buildLayout();
    m_menus->fill(this);
    m_textPercent = m_settings.preferences().textPercent;
    applyPreferences();
    retranslateUi();
    resize(QSize(1320, 820).boundedTo(screen()->availableSize() * 0.96)); // its frame has room, too
    restoreGeometry(m_settings.windowGeometry());
}

// The register answers on its own thread until it is closed: it goes before the widgets it answers;
// the start page, whose line speaks up when it loses the focus, before the settings.
MainWindow::~MainWindow()
{
    closeRegister();
    delete m_start;
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString& name, auto act) {
        connect(makeAction(name, this), &QAction::triggered, this, act);
    };
    const auto openIf = [this](const std::optional<Opening>& wanted) {
        if (wanted)
            open(*wanted);
    };
    make(u"newRegister"_s, [=, this] {
        m_start->tellName();
        // A register whose acts nobody signed cannot be explained later.
        if (m_workplace.officer.name.isEmpty())
            m_banner->showError(noOfficerNamed());
        else
            openIf(askForNewRegister(m_settings, this));
    });
    make(u"openRegister"_s, [=, this] { openIf(askForRegister(m_settings, this)); });
    make(u"openSample"_s, [this] { open(sampleOpening()); });
    make(u"closeRegister"_s, &MainWindow::closeRegister);
    make(u"quit"_s, &QApplication::closeAllWindows);
    make(u"palette"_s, &MainWindow::showActions);
    make(u"settings"_s, &MainWindow::showSettings);
    addLanguageActions(
        this, [this](const QString& code) { setPreference(&Preferences::language, code); });
    new HelpActs(
        m_settings, [this] { return m_desk ? m_desk->placeInFront()->name() : u"index"_s; }, this);
}

void MainWindow::buildLayout()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_banner, 1);
    foot->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    setCentralWidget(centre);
    connect(m_recent, &RecentMenu::chosen, this, &MainWindow::openRegister);
    makeStart();
}

void MainWindow::makeStart()
{
    delete m_start;
    const auto action = [this](const QString& name) { return findChild<QAction*>(name); };
    m_start = new StartPage(
        {action(u"newRegister"_s), action(u"openRegister"_s), action(u"openSample"_s)},
        m_workplace.officer.name, m_stack);
    m_stack->insertWidget(0, m_start);
    connect(m_start, &StartPage::registerChosen, this, &MainWindow::open);
    connect(m_start, &StartPage::officerNamed, this,
            [this](const QString& name) { setPreference(&Preferences::officerName, name); });
    showRecent();
}

void MainWindow::setPreference(QString Preferences::*which, const QString& value)
{
    Preferences changed = m_settings.preferences();
    changed.*which = value;
    setPreferences(changed);
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    if (preferences == m_settings.preferences())
        return;
    m_settings.setPreferences(preferences);
    Q_EMIT preferencesChanged(preferences);
    applyPreferences();
}

void MainWindow::applyPreferences()
{
    const Preferences preferences = m_settings.preferences();
    if (!preferences.officerName.isEmpty())
        m_workplace.officer.name = preferences.officerName;
    m_start->setOfficerName(m_workplace.officer.name);
    if (preferences.textPercent != std::exchange(m_textPercent, preferences.textPercent))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    Shortcuts::from(m_settings).applyTo(this);
}

/// For another size of text, on which everything in the window is built.
void MainWindow::rebuild()
{
    makeStart();
    if (!m_desk)
        m_settings.setLayoutPercent(m_textPercent);
    if (!m_desk || m_progress->isBusy())
        return;
    m_stack->setUpdatesEnabled(false); // until the desk is there again
    const QString place = m_desk->placeInFront()->name();
    std::unique_ptr<Register> reg = m_desk->release();
    delete std::exchange(m_desk, nullptr);
    m_settings.setLayoutPercent(m_textPercent);
    makeDesk(std::move(reg), place);
}

void MainWindow::open(const Opening& opening)
{
    m_start->tellName();
    if (m_desk)
        return Q_EMIT windowWanted(opening);
    if (m_progress->isBusy() || m_coming)
        return m_banner->showError(stillOpening());
    m_file = QFileInfo(opening.file).absoluteFilePath();
    auto* watcher = new QFutureWatcher<OpenedRegister>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file = m_file] {
        watcher->deleteLater();
        if (file == m_file) // else the window was closed meanwhile
            take(watcher->future().takeResult());
    });
    const auto progress = m_progress->begin(openingText(opening.kind));
    m_start->setEnabled(false); // what is typed meanwhile would go to the officer's name
    watcher->setFuture(openInBackground(opening, m_workplace, m_sampleMaker, progress, thread()));
}

void MainWindow::take(OpenedRegister opened)
{
    if (!opened) {
        if (opened.error().code == Error::Code::Locked)
            sayLocked(m_start->notice(), opened.error().message, m_file);
        else
            m_banner->showError(opened.error());
        return closeRegister();
    }
    (*opened)->prepareDossiers();
    m_banner->clear();
    if (!(*opened)->isReadOnly())
        m_settings.addRecentRegister((*opened)->fileName());
    showRecent();
    makeDesk(std::move(*opened), {});
}

void MainWindow::makeDesk(std::unique_ptr<Register> reg, const QString& place)
{
    m_coming = std::make_unique<Desk>(std::move(reg), m_settings, *m_progress);
    connect(m_coming.get(), &Desk::ready, this, [this, place] { showDesk(place); });
    m_coming->makePlaces();
}

void MainWindow::showDesk(const QString& place)
{
    m_progress->end();
    m_start->setEnabled(true);
    m_desk = m_coming.release();
    connect(m_desk, &Desk::failed, m_banner, &MessageBanner::showError);
    connect(m_desk, &Desk::said, m_banner, &MessageBanner::showNews);
    connect(m_desk, &Desk::placeChanged, m_banner, &MessageBanner::clearFailure);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_desk->showPlace(place);
    m_stack->setUpdatesEnabled(true);
    m_menus->fill(this);
    Shortcuts::from(m_settings).applyTo(this);
    retranslateUi();
}

void MainWindow::closeRegister()
{
    m_progress->stop();
    m_progress->end();
    m_coming.reset();
    delete std::exchange(m_desk, nullptr);
    m_file.clear();
    m_start->setEnabled(true);
    m_menus->fill(this);
    retranslateUi();
}

void MainWindow::sayLeftOpen(const QStringList& files)
{
    if (!files.isEmpty())
        ui::sayLeftOpen(m_start->notice(), files);
}

/// An action of another place takes one there, where one sees first what it would be done with.
void MainWindow::showActions()
{
    QAction* action = CommandPalette::choose(findChildren<QAction*>(), this);
    if (!action)
        return;
    const ActionEntry& entry = *actionEntry(action->objectName());
    if (m_desk && !entry.place.isEmpty() && entry.place != m_desk->placeInFront()->name()) {
        m_desk->showPlace(entry.place);
        m_banner->showNews(CommandPalette::elsewhereText(entry));
    } else if (action->isEnabled()) {
        action->trigger();
    } else {
        m_banner->showError(CommandPalette::notPossible(entry));
    }
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_settings.preferences(), Shortcuts::from(m_settings), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    dialog.shortcuts().saveTo(m_settings);
    setPreferences(dialog.preferences());
}

void MainWindow::showRecent()
{
    const QStringList files = m_settings.recentRegisters();
    m_recent->setFiles(files);
    m_start->setRecent(files);
}

void MainWindow::retranslateUi()
{
    nameActions(this);
    m_menus->retranslate();
    checkLanguageAction(*this);
    findChild<QAction*>(u"closeRegister"_s)->setEnabled(m_desk);
    setWindowTitle(m_desk ? titleOf(m_desk->openRegister()) : tr("Greffier"));
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

} // namespace greffier::ui
