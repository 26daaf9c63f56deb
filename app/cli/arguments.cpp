#include "app/cli/arguments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error usage(const QString& message) { return {Error::Code::Invalid, message, {}}; }

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const Syntax& syntax)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyPositional || !word.startsWith(u"--"_s)) {
            arguments.m_positional += word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        if (name.isEmpty()) {
            onlyPositional = true;
        } else if (syntax.flags.contains(name) || name == u"json"_s) {
            arguments.m_flags += name;
        } else if (syntax.options.contains(name) || name == u"lang"_s) {
            const bool inWord = word.contains(u'=');
            if (!inWord && i + 1 == words.size())
                return usage(
                    QCoreApplication::translate("Cli", "The option --%1 needs a value.").arg(name));
            arguments.m_options.insert(name, inWord ? word.section(u'=', 1) : words.at(++i));
        } else {
            return usage(
                QCoreApplication::translate("Cli", "There is no option --%1 here.").arg(name));
        }
    }
    if (arguments.m_positional.size() < syntax.least)
        return usage(
            QCoreApplication::translate("Cli", "Something is missing on the command line."));
    if (syntax.most >= 0 && arguments.m_positional.size() > syntax.most)
        return usage(QCoreApplication::translate("Cli", "“%1” is one word too many.")
                         .arg(arguments.m_positional.at(syntax.most)));
    return arguments;
}

bool Arguments::has(const QString& name) const
{
    return m_flags.contains(name) || m_options.contains(name);
}

std::optional<int> Arguments::number(const QString& name) const
{
    bool ok = false;
    const int number = m_options.value(name).toInt(&ok);
    if (!ok || number < 1)
        return std::nullopt;
    return number;
}

} // namespace greffier::cli
