#include "tests/support/texts_in.h"

#include "tests/support/catch.h"

namespace greffier::test {

DocumentTexts textsIn(UnLanguage language)
{
    static const auto tables = loadReferenceTables();
    REQUIRE(tables);
    const auto texts = DocumentTexts::load(language, *tables);
    REQUIRE(texts);
    return *texts;
}

} // namespace greffier::test
