#include "core/domain/evidence.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("a locator is written and read back unchanged", "[domain]")
{
    const Locator locators[] = {
        Locator::onPage(2, QRectF(72, 100.5, 200, 12)),
        Locator::onPage(1),
        Locator::inParagraph(14),
        Locator::inTable(1, 2, 3),
        Locator::inSheet(5, 3),
        Locator::inSheet(5, 28),
        Locator::inNote(1),
    };
    for (const Locator& locator : locators)
        CHECK(locatorFromCode(toCode(locator)) == locator);
    CHECK(toCode(locators[0]) == u"page 2 rect 72,100.5,200,12"_s);
    CHECK(toCode(locators[4]) == u"row 5 col C"_s);
    CHECK(toCode(locators[5]) == u"row 5 col AB"_s);
}

TEST_CASE("a text that is no locator is refused", "[domain]")
{
    for (const QString& text : {u""_s, u"page"_s, u"page 0"_s, u"para -1"_s, u"row 5 col 3"_s,
                                u"table 1 row 2"_s, u"para 1 "_s})
        CHECK_FALSE(locatorFromCode(text).has_value());
}
