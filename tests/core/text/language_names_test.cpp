#include "core/text/language_names.h"

#include "core/text/spoken_language.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("a language is called as the language that is spoken calls it", "[text]")
{
    const auto namesIn = [](const QString& spoken) {
        const SpokenLanguage language(spoken);
        return namesOfLanguages({u"en"_s, u"zh"_s, u"de"_s});
    };
    CHECK(namesIn(u"en"_s) == u"English, Chinese, German"_s);
    CHECK(namesIn(u"fr"_s) == u"anglais, chinois, allemand"_s);
    CHECK(nameOfLanguage(u"xq"_s) == u"xq"_s);
    CHECK(nameOfLanguage({}).isEmpty());
}
