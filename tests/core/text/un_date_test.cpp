#include "core/text/un_date.h"
#include "tests/support/catch.h"

using namespace greffier;
using namespace Qt::StringLiterals;
using enum UnLanguage;

TEST_CASE("a date is written as the UN writes it in each language", "[text][dates]")
{
    const QDate day(2015, 1, 21);
    CHECK(unDate(day, Arabic) == u"21 كانون الثاني/يناير 2015"_s);
    CHECK(unDate(day, Chinese) == u"2015年1月21日"_s);
    CHECK(unDate(day, English) == u"21 January 2015"_s);
    CHECK(unDate(day, French) == u"21 janvier 2015"_s);
    CHECK(unDate(day, Russian) == u"21 января 2015 года"_s);
    CHECK(unDate(day, Spanish) == u"21 de enero de 2015"_s);
    CHECK(unDate(QDate(2024, 3, 1), French) == u"1er mars 2024"_s);
    CHECK(unDate(QDate(2024, 3, 1), English) == u"1 March 2024"_s);
    CHECK(unDate(QDate(), English).isEmpty());
}

TEST_CASE("a range says once what its days share", "[text][dates]")
{
    const QDate first(2024, 2, 26);
    const QDate last(2024, 4, 5);
    CHECK(unDateRange(first, last, Arabic) == u"26 شباط/فبراير – 5 نيسان/أبريل 2024"_s);
    CHECK(unDateRange(first, last, Chinese) == u"2024年2月26日至4月5日"_s);
    CHECK(unDateRange(first, last, English) == u"26 February–5 April 2024"_s);
    CHECK(unDateRange(first, last, French) == u"26 février – 5 avril 2024"_s);
    CHECK(unDateRange(first, last, Russian) == u"26 февраля – 5 апреля 2024 года"_s);
    CHECK(unDateRange(first, last, Spanish) == u"26 de febrero a 5 de abril de 2024"_s);

    CHECK(unDateRange({2023, 6, 1}, {2023, 6, 23}, French) == u"1er–23 juin 2023"_s);
    CHECK(unDateRange({2023, 6, 19}, {2023, 6, 23}, Spanish) == u"19 a 23 de junio de 2023"_s);
    CHECK(unDateRange({2023, 6, 19}, {2023, 6, 23}, Chinese) == u"2023年6月19日至23日"_s);
    CHECK(unDateRange({2019, 12, 30}, {2020, 1, 3}, English)
          == u"30 December 2019–3 January 2020"_s);
    CHECK(unDateRange({2019, 12, 30}, {2020, 1, 3}, Chinese) == u"2019年12月30日至2020年1月3日"_s);
    CHECK(unDateRange(first, first, English) == u"26 February 2024"_s);
    CHECK(unDateRange(first, QDate(), English).isEmpty());
}

TEST_CASE("numbers have their groups of three", "[text][dates]")
{
    CHECK(unNumber(100000, English) == u"100,000"_s);
    CHECK(unNumber(100000, Spanish) == u"100.000"_s);
    for (const UnLanguage language : {Arabic, Chinese, French, Russian})
        CHECK(unNumber(100000, language) == u"100\u00A0000"_s);
    CHECK(unNumber(999, English) == u"999"_s);
    CHECK(unNumber(1234567, English) == u"1,234,567"_s);
    CHECK(unNumber(-1000, English) == u"-1,000"_s);
    CHECK(unNumber(-100, English) == u"-100"_s);
}

TEST_CASE("a date is read back in every language it is written in", "[text][dates]")
{
    for (const UnLanguage language : kUnLanguages) {
        for (int month = 1; month <= 12; ++month) {
            for (const int day : {1, 2, 12, 28}) {
                const QDate date(2024, month, day);
                INFO(unDate(date, language));
                CHECK(readUnDate(unDate(date, language)) == date);
            }
        }
    }
}

TEST_CASE("a date is read as people type it", "[text][dates]")
{
    const QDate day(1975, 3, 4);
    for (const QStringView text :
         {u"1975-03-04", u"04.03.1975", u"4 March 1975", u"March 4, 1975", u"4th of March 1975",
          u"4 mars 1975", u"4. März 1975", u"4 Mar 1975", u"le 4 mars 1975",
          u"4\u00A0mars\u00A01975", u"٤ آذار/مارس ١٩٧٥", u"４ de marzo de 1975", u"4 марта 1975 г.",
          u"1975年3月4日", u"4 مارس 1975"}) {
        INFO(text.toString());
        if (text.contains(u"März"))
            CHECK_FALSE(readUnDate(text.toString()).has_value());
        else
            CHECK(readUnDate(text.toString()) == day);
    }
    CHECK(readUnDate(u"25/12/1975"_s) == QDate(1975, 12, 25));
    CHECK(readUnDate(u"12/25/1975"_s) == QDate(1975, 12, 25));
    CHECK(readUnDate(u"5/5/1975"_s) == QDate(1975, 5, 5));
}

TEST_CASE("a text that is no date or could be two is not read as one", "[text][dates]")
{
    for (const QStringView text : {u"", u"4/3/1975", u"31 February 1975", u"31.02.1975", u"1975",
                                   u"March 1975", u"4 March 75", u"born on 4 March 1975", u"n/a"}) {
        INFO(text.toString());
        CHECK_FALSE(readUnDate(text.toString()).has_value());
    }
}

TEST_CASE("French has no-break spaces before its double signs", "[text][dates]")
{
    CHECK(withFrenchSpaces(u"Objet : appel"_s) == u"Objet\u00A0: appel"_s);
    CHECK(withFrenchSpaces(u"Objet: appel"_s) == u"Objet\u00A0: appel"_s);
    CHECK(withFrenchSpaces(u"Vraiment ?!"_s) == u"Vraiment\u00A0?!"_s);
    CHECK(withFrenchSpaces(u"« candidat »"_s) == u"«\u00A0candidat\u00A0»"_s);
    CHECK(withFrenchSpaces(u"«candidat»"_s) == u"«\u00A0candidat\u00A0»"_s);
    CHECK(withFrenchSpaces(u"https://www.ohchr.org/?a=b"_s) == u"https://www.ohchr.org/?a=b"_s);
    CHECK(withFrenchSpaces(u"à 12:00"_s) == u"à 12:00"_s);
    const QString once = withFrenchSpaces(u"Objet : « a » ; b !"_s);
    CHECK(withFrenchSpaces(once) == once);
}
