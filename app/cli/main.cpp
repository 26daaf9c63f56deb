// greffier-cli: the command-line twin of the window.

#include "app/cli/console.h"
#include "app/cli/verb.h"
#include "app/sample/pdf_letter.h"
#include "app/translations.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

QString help()
{
    QString text = QCoreApplication::translate("Cli", "Usage: greffier-cli COMMAND ...");
    for (const cli::Verb& verb : cli::verbs())
        text += u"\n  %1 %2"_s.arg(verb.name, verb.usage);
    return text;
}

/// The verb that the words begin with: two words before one.
const cli::Verb* verbFor(const QStringList& words)
{
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const cli::Verb& verb : cli::verbs()) {
            if (words.size() >= length && verb.name == name)
                return &verb;
        }
    }
    return nullptr;
}

/// Only the sample needs fonts, for its letters in PDF; it gets an application without a display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "sample") == 0)
        return sample::offscreenApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// The language of the sentences: what follows --lang, else English.
QString languageIn(const QStringList& words)
{
    const qsizetype at = words.indexOf(u"--lang"_s);
    if (at >= 0)
        return words.value(at + 1);
    const QStringList joined = words.filter(QRegularExpression(u"^--lang="_s));
    return joined.isEmpty() ? u"en"_s : joined.first().section(u'=', 1);
}

} // namespace

int main(int argc, char* argv[])
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"greffier-cli"_s);
    const QStringList words = QCoreApplication::arguments().mid(1);
    app::installTranslations(languageIn(words));
    if (words == QStringList{u"--help"_s} || words == QStringList{u"help"_s}) {
        cli::print(help());
        return cli::Done;
    }
    const cli::Verb* verb = verbFor(words);
    if (!verb) {
        cli::complain(help());
        return cli::WrongUsage;
    }
    const qsizetype nameLength = verb->name.count(u' ') + 1;
    const auto arguments = cli::Arguments::parse(words.mid(nameLength), verb->syntax);
    if (!arguments) {
        cli::complain(arguments.error().message);
        cli::complain(QCoreApplication::translate("Cli", "Usage: greffier-cli %1 %2")
                          .arg(verb->name, verb->usage));
        return cli::WrongUsage;
    }
    return verb->run(*arguments);
}
