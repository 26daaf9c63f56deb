#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv); // takes -reverse for itself
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
