// The table of the query language that officers read is the one the program works by.

#include "core/rules/query_vocabulary.h"

#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

QString valuesText(QueryField field)
{
    QStringList values;
    for (const QueryWord& value : queryValues(field)) {
        values += value.english == value.french ? u"`%1`"_s.arg(value.english)
                                                : u"`%1` `%2`"_s.arg(value.english, value.french);
    }
    if (!values.isEmpty())
        return values.join(u", "_s);
    switch (kindOf(field)) {
    case QueryKind::Code:
    case QueryKind::Text:
    case QueryKind::Name: return u"words"_s;
    case QueryKind::State: return u"a State by any of its names"_s;
    case QueryKind::Word: return u"a code"_s;
    case QueryKind::Number: return u"a number"_s;
    case QueryKind::Day: return u"a day"_s;
    case QueryKind::Rule: return u"the id of a rule"_s;
    }
    return {};
}

QString table()
{
    QString text = u"| English | French | also | finds | values |\n"
                   "| --- | --- | --- | --- | --- |\n"_s;
    for (const QueryField field : queryFields()) {
        const QueryWord& word = wordOf(field);
        QStringList others;
        for (const QString& other : word.others)
            others += u"`%1`"_s.arg(other);
        text += u"| `%1` | `%2` | %3 | %4 | %5 |\n"_s.arg(
            word.english, word.french, others.join(u", "_s), QString::fromUtf8(word.about),
            valuesText(field));
    }
    return text;
}

} // namespace

TEST_CASE("the table of keywords in query.md is the one of the program", "[query]")
{
    QFile file(QStringLiteral(GREFFIER_SOURCE_DIR) + u"/resources/design/query.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString document = QString::fromUtf8(file.readAll());
    INFO("resources/design/query.md should have this table:\n" << table().toStdString());
    CHECK(document.contains(table()));
}

TEST_CASE("no two keywords are called alike", "[query]")
{
    for (const QueryField field : queryFields()) {
        const QueryWord& word = wordOf(field);
        QStringList names{word.english, word.french};
        if (field == QueryField::Value)
            continue; // the key of the value follows it
        for (const QString& name : names + word.others) {
            INFO(name.toStdString());
            CHECK(queryFieldNamed(name) == field);
        }
    }
}
