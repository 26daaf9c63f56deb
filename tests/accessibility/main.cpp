#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    // The bus needs one, and so do the letters of the sample. It shows nothing itself.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("greffier-accessibility-test"));
    return Catch::Session().run(argc, argv);
}
