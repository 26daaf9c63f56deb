#include "core/rules/list_query.h"

#include "core/text/words.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

/// As the place of notes verbales has them in a French window.
const QList<ListKeyword> kKeywords{{u"Référence"_s, 0},    {u"Type"_s, 1}, {u"Délai"_s, 2},
                                   {u"reference"_s, 0},    {u"kind"_s, 1}, {u"deadline"_s, 2},
                                   {u"Date d’envoi"_s, 3}, {u"date"_s, 3}};

ListQuery query(const QString& text)
{
    const auto parsed = ListQuery::parse(text, kKeywords);
    const auto* error = std::get_if<QueryError>(&parsed);
    INFO(text.toStdString() << ": " << (error ? error->message.toStdString() : ""));
    REQUIRE_FALSE(error);
    return std::get<ListQuery>(parsed);
}

QueryError error(const QString& text)
{
    const auto parsed = ListQuery::parse(text, kKeywords);
    INFO(text.toStdString());
    REQUIRE(std::holds_alternative<QueryError>(parsed));
    return std::get<QueryError>(parsed);
}

/// Which of three rows match, by their number.
QList<int> found(const QString& text)
{
    const QList<QStringList> rows{
        {u"HRC/NV/2024/12"_s, u"Call for applications"_s, u"25/10/2024"_s, u"01/09/2024"_s},
        {u"HRC/NV/2024/40"_s, u"Request for input"_s, u"15/11/2024"_s, u"25/10/2024"_s},
        {u"No reference"_s, u"Reminder"_s, {}, u"20/11/2024"_s}};
    const QStringList hidden{u"Right to privacy, Mali"_s, u"Racism in sport"_s, u"59/36"_s};
    const ListQuery asked = query(text);
    QList<int> numbers;
    for (int row = 0; row < rows.size(); ++row) {
        QStringList cells;
        for (const QString& cell : rows.at(row))
            cells += folded(cell);
        if (asked.matches(cells, folded(hidden.at(row))))
            numbers += row + 1;
    }
    return numbers;
}

} // namespace

TEST_CASE("words stand anywhere in a row, whatever their capitals and accents", "[rules][query]")
{
    CHECK(found({}) == QList<int>{1, 2, 3});
    CHECK(found(u"REQUEST sport"_s) == QList<int>{2});
    CHECK(found(u"priváty"_s) == QList<int>());
    CHECK(found(u"privácy"_s) == QList<int>{1});
    CHECK(found(u"59/36"_s) == QList<int>{3});
    CHECK(found(u"\"right to\""_s) == QList<int>{1});
    CHECK(found(u"\"to right\""_s) == QList<int>());
}

TEST_CASE("a keyword asks one column, in the language of the window or in English",
          "[rules][query]")
{
    CHECK(found(u"25/10/2024"_s) == QList<int>{1, 2});
    CHECK(found(u"deadline:25/10/2024"_s) == QList<int>{1});
    CHECK(found(u"délai:25/10/2024"_s) == QList<int>{1});
    CHECK(found(u"DELAI:25"_s) == QList<int>{1});
    CHECK(found(u"dead:2024"_s) == QList<int>{1, 2});
    CHECK(found(u"kind:call,reminder"_s) == QList<int>{1, 3});
    CHECK(found(u"type:\"for input\" date:10"_s) == QList<int>{2});
}

TEST_CASE("what a minus stands before must not be there", "[rules][query]")
{
    CHECK(found(u"-sport"_s) == QList<int>{1, 3});
    CHECK(found(u"2024 -kind:call -kind:reminder"_s) == QList<int>{2});
    CHECK(found(u"-deadline:2024"_s) == QList<int>{3});
    CHECK(found(u"- sport"_s) == QList<int>{2}); // a dash between words is none
}

TEST_CASE("what is not understood is said at its place", "[rules][query]")
{
    const QueryError unknown = error(u"call nonsense:12"_s);
    CHECK(unknown.position == 5);
    CHECK(unknown.length == 8);
    CHECK(unknown.message.contains(u"deadline:"_s));
    CHECK(error(u"re\"x"_s).position == 2);
    CHECK(error(u"kind:"_s).position == 5);
    CHECK(error(u"(call)"_s).position == 0);
    // Two columns begin like this one.
    CHECK(error(u"d:2024"_s).message.contains(u"“d”"_s));
}

TEST_CASE("a query is kept in the keywords that every officer has", "[rules][query]")
{
    const QStringList english{u"reference"_s, u"kind"_s, u"deadline"_s, u"date"_s};
    const auto kept
        = [&](const QString& text) { return inOtherKeywords(text, kKeywords, english); };
    CHECK(kept(u"délai:2024 -type:note privacy"_s) == u"deadline:2024 -kind:note privacy"_s);
    CHECK(kept(u"DEL:2024 \"Type: note\""_s) == u"deadline:2024 \"Type: note\""_s);
    CHECK(kept(u"deadline:2024"_s) == u"deadline:2024"_s);
    CHECK(kept(u"nonsense:1  type:a"_s) == u"nonsense:1  kind:a"_s);
    CHECK(kept(u"type:\"not closed"_s) == u"kind:\"not closed"_s);
    CHECK(inOtherKeywords(u"délai:2024"_s, kKeywords, {}) == u"délai:2024"_s);
}
