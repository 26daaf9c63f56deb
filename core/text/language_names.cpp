#include "core/text/language_names.h"

#include "core/text/spoken_language.h"

#include <unicode/locid.h>

namespace greffier {

QString nameOfLanguage(const QString& code)
{
    if (code.isEmpty())
        return {}; // ICU would name the language of the machine
    const icu::Locale named(code.toUtf8().constData());
    const icu::Locale spoken(spokenLocale().bcp47Name().toUtf8().constData());
    icu::UnicodeString name;
    named.getDisplayLanguage(spoken, name);
    return name.isEmpty()
        ? code
        : QString(reinterpret_cast<const QChar*>(name.getBuffer()), name.length());
}

QString namesOfLanguages(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes)
        names += nameOfLanguage(code);
    return names.join(QStringLiteral(", "));
}

} // namespace greffier
