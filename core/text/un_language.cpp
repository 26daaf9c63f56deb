#include "core/text/un_language.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(UnLanguage language)
{
    switch (language) {
    case UnLanguage::Arabic: return u"ar"_s;
    case UnLanguage::Chinese: return u"zh"_s;
    case UnLanguage::English: return u"en"_s;
    case UnLanguage::French: return u"fr"_s;
    case UnLanguage::Russian: return u"ru"_s;
    case UnLanguage::Spanish: return u"es"_s;
    }
    Q_UNREACHABLE();
}

std::optional<UnLanguage> unLanguageFromCode(const QString& code)
{
    for (const UnLanguage language : kUnLanguages) {
        if (toCode(language) == code)
            return language;
    }
    return std::nullopt;
}

} // namespace greffier
