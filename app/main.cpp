// greffier: the window.

#include "app/application.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    // Printing speaks to the print service of this machine only, never over a network.
    if (!qEnvironmentVariableIsSet("CUPS_SERVER"))
        qputenv("CUPS_SERVER", "/run/cups/cups.sock");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"greffier"_s);
    QApplication::setApplicationDisplayName(u"Greffier"_s);
    QApplication::setApplicationVersion(QStringLiteral(GREFFIER_VERSION));
    QApplication::setDesktopFileName(u"greffier"_s);
    QApplication::setWindowIcon(greffier::ui::applicationIcon());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("Application", "Language of the window: en or fr."),
        u"en|fr"_s);
    parser.addOption(language);
    parser.addPositionalArgument(
        u"register"_s, QCoreApplication::translate("Application", "The register to open."),
        u"[REGISTER.greffier]"_s);
    parser.process(application);

    greffier::app::Application program(parser.value(language));
    return program.run(parser.positionalArguments().value(0));
}
