#include "core/reference/csv_table.h"
#include "tests/support/catch.h"

using namespace greffier;
using namespace Qt::StringLiterals;

TEST_CASE("a table is read with its quoted cells", "[reference][csv]")
{
    const auto table = CsvTable::parse("code,name\r\nA,\"one, \"\"two\"\"\r\nthree\"\r\nB,\r\n",
                                       u"t.csv"_s, {u"code"_s, u"name"_s});
    REQUIRE(table);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->cell(0, u"name"_s) == u"one, \"two\"\r\nthree"_s);
    CHECK(table->cell(1, u"code"_s) == u"B"_s);
    CHECK(table->cell(1, u"name"_s).isEmpty());
}

TEST_CASE("a table may end without a line break", "[reference][csv]")
{
    for (const QByteArray& bytes : {QByteArray("a,b\n1,2"), QByteArray("a,b\n1,\"2\"")}) {
        const auto table = CsvTable::parse(bytes, u"t.csv"_s, {u"a"_s});
        REQUIRE(table);
        CHECK(table->cell(0, u"b"_s) == u"2"_s);
    }
    const auto table = CsvTable::parse("a,b\n1,", u"t.csv"_s, {u"a"_s});
    REQUIRE(table);
    CHECK(table->cell(0, u"b"_s).isEmpty());
}

TEST_CASE("a table that is not as it should be is an error", "[reference][csv]")
{
    const QByteArray broken[] = {
        "", // nothing
        "a,b\n1\n", // a cell too few
        "a,b\n1,2,3\n", // a cell too many
        "a,a\n1,2\n", // a column twice
        "b,c\n1,2\n", // a column missing
        "a,b\n1, 2\n", // a blank around a cell
        "a,b\n1,\"2\n", // a quotation mark not closed
        "a,b\n1,\"2\"x\n", // something after it
        "a,b\n1,2\"x\n", // a quotation mark inside
        "a,b\n1,\xff\n", // not UTF-8
    };
    for (const QByteArray& bytes : broken) {
        INFO(bytes.toStdString());
        const auto table = CsvTable::parse(bytes, u"t.csv"_s, {u"a"_s});
        REQUIRE_FALSE(table);
        CHECK(table.error().detail.startsWith(u"t.csv"_s));
    }
}
