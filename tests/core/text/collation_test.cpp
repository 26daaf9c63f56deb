#include "core/text/collation.h"
#include "tests/support/catch.h"

using namespace greffier;
using namespace Qt::StringLiterals;

TEST_CASE("names sort as the readers of a language expect", "[text][collation]")
{
    SECTION("English and French take accents as ornaments")
    {
        const QStringList expected{u"Abel"_s, u"Åberg"_s, u"Acker"_s, u"Zorn"_s};
        CHECK(Collation(UnLanguage::English).sorted({u"Zorn"_s, u"Åberg"_s, u"Acker"_s, u"Abel"_s})
              == expected);
        CHECK(Collation(UnLanguage::French).sorted({u"Zorn"_s, u"Acker"_s, u"Åberg"_s, u"Abel"_s})
              == expected);
    }
    SECTION("Spanish has ñ after n")
    {
        CHECK(Collation(UnLanguage::Spanish).sorted({u"Nuñez"_s, u"Nuzo"_s, u"Nunzi"_s})
              == QStringList{u"Nunzi"_s, u"Nuñez"_s, u"Nuzo"_s});
        CHECK(Collation(UnLanguage::English).sorted({u"Nuñez"_s, u"Nunzi"_s})
              == QStringList{u"Nuñez"_s, u"Nunzi"_s});
    }
    SECTION("Russian has its alphabet first and ё beside е")
    {
        CHECK(Collation(UnLanguage::Russian).sorted({u"Smith"_s, u"Яшин"_s, u"Ежов"_s, u"Ёлкин"_s})
              == QStringList{u"Ежов"_s, u"Ёлкин"_s, u"Яшин"_s, u"Smith"_s});
    }
    SECTION("Arabic has its alphabet first")
    {
        CHECK(Collation(UnLanguage::Arabic).sorted({u"Mali"_s, u"مالي"_s, u"ألبانيا"_s, u"تونس"_s})
              == QStringList{u"ألبانيا"_s, u"تونس"_s, u"مالي"_s, u"Mali"_s});
    }
    SECTION("Chinese sorts by sound")
    {
        CHECK(Collation(UnLanguage::Chinese).sorted({u"中国"_s, u"阿富汗"_s, u"马里"_s, u"法国"_s})
              == QStringList{u"阿富汗"_s, u"法国"_s, u"马里"_s, u"中国"_s});
    }
}

TEST_CASE("a sort key decides as the comparison does", "[text][collation]")
{
    const Collation french(UnLanguage::French);
    CHECK(french.sortKey(u"Érythrée"_s) < french.sortKey(u"Espagne"_s));
    CHECK(french.less(u"Érythrée"_s, u"Espagne"_s));
    CHECK_FALSE(french.less(u"Espagne"_s, u"Érythrée"_s));
    CHECK(french.sortKey(u"Mali"_s) == french.sortKey(u"Mali"_s));
}
