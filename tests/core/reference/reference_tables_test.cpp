#include "core/reference/reference_tables.h"
#include "tests/support/catch.h"

using namespace greffier;
using namespace Qt::StringLiterals;

TEST_CASE("the reference tables are shipped inside the program", "[reference]")
{
    const auto tables = loadReferenceTables();
    INFO((tables ? QString() : tables.error().detail));
    REQUIRE(tables);
    CHECK((*tables)->states.all().size() == 195);
    CHECK((*tables)->mandates.all().size() == 64);
    CHECK((*tables)->emripRegions.regions().size() == 7);
    CHECK((*tables)->sessions.size() == 36);
    CHECK((*tables)->holders.size() == 209);
    CHECK((*tables)->sources.size() > 30);
}

TEST_CASE("a table that is not shipped is an error and no empty table", "[reference]")
{
    const auto bytes = referenceTable(u"planets.csv"_s);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().detail == u"planets.csv"_s);
    CHECK_FALSE(bytes.error().message.isEmpty());
}
