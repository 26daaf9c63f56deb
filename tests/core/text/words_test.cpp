#include "core/text/words.h"
#include "tests/support/catch.h"

using namespace greffier;
using namespace Qt::StringLiterals;

TEST_CASE("words are counted as Word counts them", "[text][words]")
{
    CHECK(wordCount(u"") == 0);
    CHECK(wordCount(u" \n\t ") == 0);
    CHECK(wordCount(u"I am well qualified.") == 4);
    CHECK(wordCount(u"l'homme et la femme") == 4);
    CHECK(wordCount(u"  two\u00A0words ") == 2);
    CHECK(wordCount(u"حقوق الإنسان") == 2);
    CHECK(wordCount(u"人权理事会") == 5);
    CHECK(wordCount(u"人权 Council 理事会") == 6);
    CHECK(wordCount(u"UN人权") == 3);
    CHECK(wordCount(u"인권") == 2);
    CHECK(wordCount(u"ジュネーヴ") == 5);
    CHECK(wordCount(u"𠀀𠀁") == 2);
}

TEST_CASE("a received text is tidied before it is taken apart", "[text][words]")
{
    CHECK(tidied(u"e\u0301tude"_s) == u"étude"_s);
    CHECK(tidied(u"co\u00ADopera\u200Btion\u200F"_s) == u"cooperation"_s);
    CHECK(tidied(u"１２．٣٤۵"_s) == u"12．345"_s);
    CHECK(tidied(u"12\u00A0000\u202F!\tx\n"_s) == u"12 000 !\tx\n"_s);
}

TEST_CASE("texts are folded for comparison in their own script", "[text][words]")
{
    CHECK(folded(u"Côte d’Ivoire"_s) == u"cote d ivoire"_s);
    CHECK(folded(u"COTE D'IVOIRE"_s) == u"cote d ivoire"_s);
    CHECK(folded(u"Türkiye – İstanbul"_s) == u"turkiye istanbul"_s);
    CHECK(folded(u"Łódź, Ærø"_s) == u"lodz aero"_s);
    CHECK(folded(u"مُحَمَّد"_s) == folded(u"محمد"_s));
    CHECK(folded(u"إيـران"_s) == folded(u"ايران"_s));
    CHECK(folded(u"Пётр"_s) == u"петр"_s);
    CHECK(foldedCompact(u"U.S.A."_s) == u"usa"_s);
    CHECK(foldedWords(u"Mali, (le)"_s) == QStringList{u"mali"_s, u"le"_s});
}
