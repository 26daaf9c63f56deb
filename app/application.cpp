#include "app/application.h"

#include "app/sample/sample_register.h"
#include "app/translations.h"
#include "core/base/clock.h"

#include <QApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace greffier::app {

namespace {

/// greffier-reader lies beside this program, or where it is installed.
QString readerProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + u"/greffier-reader"_s;
    return QFileInfo::exists(beside) ? beside : here + u"/../libexec/greffier/greffier-reader"_s;
}

Workplace workplace()
{
    Officer officer;
    officer.systemUser = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    officer.machine = QSysInfo::machineHostName();
    return {std::make_shared<SystemClock>(), officer, readerProgram()};
}

QString languageToBeginWith(const QString& asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString chosen = ui::Settings().language();
    return chosen.isEmpty() ? systemLanguage() : chosen;
}

} // namespace

Application::Application(const QString& language)
{
    installTranslations(languageToBeginWith(language));
    m_window = std::make_unique<ui::MainWindow>(workplace(), &sample::makeSampleRegister);
    QObject::connect(m_window.get(), &ui::MainWindow::languageChosen, m_window.get(),
                     &installTranslations);
}

Application::~Application() = default;

int Application::run(const QString& registerFile)
{
    m_window->show();
    // First the window, then the register: a large one takes a moment to open.
    if (!registerFile.isEmpty())
        QTimer::singleShot(0, m_window.get(),
                           [this, registerFile] { m_window->openRegister(registerFile); });
    return QApplication::exec();
}

} // namespace greffier::app
