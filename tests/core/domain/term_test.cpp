#include "core/domain/term.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("months of a term count both its days", "[domain]")
{
    CHECK(wholeMonths(QDate(2020, 5, 1), QDate(2023, 4, 30)) == 36);
    CHECK(wholeMonths(QDate(2020, 5, 1), QDate(2023, 4, 29)) == 35);
    CHECK(wholeMonths(QDate(2023, 4, 30), QDate(2020, 5, 1)) == 0);
}

TEST_CASE("a term known to the year only has a shortest and a longest length", "[domain]")
{
    const Term term{{2017, 0, 0}, {2023, 0, 0}};
    const Term::Months months = term.months(QDate(2030, 1, 1));
    CHECK(months.least == 60);
    CHECK(months.most == 84);
}

TEST_CASE("a term that has not ended counts up to the day asked for", "[domain]")
{
    const Term term{PartialDate{2020, 5, 1}, {}};
    CHECK(term.months(QDate(2022, 4, 30)) == Term::Months{24, 24});
}

TEST_CASE("partial dates are written and read back", "[domain]")
{
    for (const QString& code : {u"2017"_s, u"2017-06"_s, u"2017-06-30"_s, QString()})
        CHECK(toCode(*partialDateFromCode(code)) == code);
    for (const QString& code : {u"2017-13"_s, u"2017-02-30"_s, u"17"_s, u"2017-00"_s})
        CHECK_FALSE(partialDateFromCode(code).has_value());
}
