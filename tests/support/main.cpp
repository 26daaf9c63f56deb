#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c()); // whatever language the machine speaks
    return Catch::Session().run(argc, argv);
}
