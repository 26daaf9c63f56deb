#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    const QTemporaryDir settings; // of this run only: another may be going on beside it
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the test types into them
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("greffier-window-test"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
