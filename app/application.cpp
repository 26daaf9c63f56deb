#include "app/application.h"

#include "app/sample/sample_register.h"
#include "app/translations.h"
#include "core/base/clock.h"
#include "ui/common/words.h"
#include "ui/settings/open_mark.h"

#include <QApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace greffier::app {

namespace {

constexpr int kBesides = 40; ///< how far a second window stands from the first, in pixels

/// greffier-reader lies beside this program, or where it is installed.
QString readerProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + u"/greffier-reader"_s;
    return QFileInfo::exists(beside) ? beside : here + u"/../libexec/greffier/greffier-reader"_s;
}

/// As the operating system has it; empty: it has none. The officer may write another.
QString nameOfUser()
{
    const passwd* user = getpwuid(getuid());
    const QString name = user ? QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0) : u""_s;
    return name.simplified();
}

Workplace workplace()
{
    Officer officer;
    officer.name = nameOfUser();
    officer.systemUser = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    officer.machine = QSysInfo::machineHostName();
    return {std::make_shared<SystemClock>(), officer, readerProgram()};
}

QString languageToBeginWith(const QString& asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString chosen = ui::Settings().preferences().language;
    return chosen.isEmpty() ? systemLanguage() : chosen;
}

} // namespace

Application::Application(const QString& language)
{
    installTranslations(languageToBeginWith(language));
    m_appearance.apply(ui::Settings().preferences());
    addWindow();
}

Application::~Application() = default;

ui::MainWindow* Application::addWindow()
{
    m_windows.push_back(std::make_unique<ui::MainWindow>(workplace(), &sample::makeSampleRegister));
    ui::MainWindow* window = m_windows.back().get();
    QObject::connect(window, &ui::MainWindow::preferencesChanged, window,
                     [this](const ui::Preferences& preferences) { apply(preferences); });
    QObject::connect(window, &ui::MainWindow::windowWanted, window,
                     [this](const ui::Opening& opening) { showRegister(opening); });
    return window;
}

void Application::apply(const ui::Preferences& preferences)
{
    m_appearance.apply(preferences);
    if (!preferences.language.isEmpty() && preferences.language != ui::interfaceLanguage())
        installTranslations(preferences.language);
    for (const auto& window : m_windows)
        window->applyPreferences();
}

/// In the window that has it already, else in one that is closed or shows none, else in a new one.
void Application::showRegister(const ui::Opening& opening)
{
    const QString file = QFileInfo(opening.file).absoluteFilePath();
    ui::MainWindow* free = nullptr;
    for (const auto& window : m_windows) {
        if (window->isVisible() && window->registerFile() == file) {
            window->raise();
            window->activateWindow();
            return;
        }
        if (window->registerFile().isEmpty())
            free = window.get();
    }
    if (!free) {
        free = addWindow();
        free->move(m_windows.front()->pos() + QPoint(kBesides, kBesides));
    }
    free->show();
    free->activateWindow();
    free->open(opening);
}

int Application::run(const QString& registerFile)
{
    ui::MainWindow* window = m_windows.front().get();
    window->show();
    // After a crash the officer says how to go on.
    ui::Settings settings;
    const QStringList leftOpen = ui::OpenMark::leftOpen(settings);
    window->sayLeftOpen(leftOpen);
    // First the window, then the register: a large one takes a moment to open.
    if (!registerFile.isEmpty() && !leftOpen.contains(QFileInfo(registerFile).absoluteFilePath()))
        QTimer::singleShot(0, window,
                           [window, registerFile] { window->openRegister(registerFile); });
    return QApplication::exec();
}

} // namespace greffier::app
