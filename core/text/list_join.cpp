#include "core/text/list_join.h"

#include <unicode/listformatter.h>

#include <memory>
#include <vector>

namespace greffier {

namespace {

/// English of the United Nations is British: no comma before "and".
QByteArray localeOf(UnLanguage language)
{
    return language == UnLanguage::English ? QByteArray("en_GB") : toCode(language).toLatin1();
}

} // namespace

QString joinedList(const QStringList& texts, UnLanguage language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(icu::Locale(localeOf(language).constData()), status));
    std::vector<icu::UnicodeString> items;
    for (const QString& text : texts)
        items.emplace_back(text.utf16(), static_cast<int32_t>(text.size()));
    icu::UnicodeString joined;
    if (U_SUCCESS(status))
        formatter->format(items.data(), static_cast<int32_t>(items.size()), joined, status);
    if (U_FAILURE(status))
        return texts.join(QStringLiteral(", "));
    return QString(reinterpret_cast<const QChar*>(joined.getBuffer()), joined.length());
}

} // namespace greffier
