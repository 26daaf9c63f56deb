#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    const QTemporaryDir settings; // of this run only: another may be going on beside it
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    const QApplication application(argc, argv); // takes -reverse for itself
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
