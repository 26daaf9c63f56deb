#include "core/text/text_column.h"

#include "tests/support/catch.h"

#include <QString>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

TextColumn columnOf(const QStringList& texts)
{
    TextColumn column;
    for (const QString& text : texts)
        column.append(text.toUtf8());
    return column;
}

QList<qsizetype> placesOf(const QBitArray& found)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < found.size(); ++place) {
        if (found.testBit(place))
            places += place;
    }
    return places;
}

} // namespace

TEST_CASE("a word is found in each text it stands in, once or several times", "[text_column]")
{
    const TextColumn column = columnOf(
        {u"exemple awa"_s, u"test exemple exemple"_s, u""_s, u"modele"_s, u"petit exemple"_s});
    REQUIRE(column.size() == 5);
    CHECK(placesOf(column.containing(u"exemple"_s.toUtf8())) == QList<qsizetype>{0, 1, 4});
    CHECK(placesOf(column.containing(u"mod"_s.toUtf8())) == QList<qsizetype>{3});
    CHECK(placesOf(column.containing(u"exemples"_s.toUtf8())).isEmpty());
}

TEST_CASE("no word is found over the end of a text", "[text_column]")
{
    const TextColumn column = columnOf({u"awa"_s, u"exemple"_s});
    CHECK(placesOf(column.containing(u"awaexemple"_s.toUtf8())).isEmpty());
    CHECK(placesOf(column.containing(u"waex"_s.toUtf8())).isEmpty());
}

TEST_CASE("a word is looked for before a sign only, where one is given", "[text_column]")
{
    const TextColumn column
        = columnOf({u"exemple awa\nawa@example.org"_s, u"muster clara\nawa"_s, u"awa"_s});
    CHECK(placesOf(column.containing("awa")) == QList<qsizetype>{0, 1, 2});
    CHECK(placesOf(column.containing("awa", '\n')) == QList<qsizetype>{0, 2});
    CHECK(placesOf(column.containing("clara\na", '\n')).isEmpty());
}

TEST_CASE("letters of other scripts are found whole", "[text_column]")
{
    const TextColumn column = columnOf({u"王伟"_s, u"玛丽"_s, u"Щербакова"_s});
    CHECK(placesOf(column.containing(u"王"_s.toUtf8())) == QList<qsizetype>{0});
    CHECK(placesOf(column.containing(u"丽"_s.toUtf8())) == QList<qsizetype>{1});
    CHECK(placesOf(column.containing(u"баков"_s.toUtf8())) == QList<qsizetype>{2});
}

TEST_CASE("an empty word stands in all texts", "[text_column]")
{
    CHECK(columnOf({u"a"_s, {}}).containing({}).count(true) == 2);
    CHECK(columnOf({}).containing(u"a"_s.toUtf8()).isEmpty());
}

TEST_CASE("what is found is what a search text by text finds", "[text_column]")
{
    QStringList texts;
    for (int i = 0; i < 300; ++i)
        texts += u"exem%1 ple%2 王%1@example.org"_s.arg(i % 17).arg(i % 23);
    const TextColumn column = columnOf(texts);
    for (const QString& word :
         {u"e"_s, u"1"_s, u"em1"_s, u"em16"_s, u"ple2 "_s, u"王1"_s, u"1@ex"_s, u"zz"_s, u"m1 p"_s}) {
        INFO(word.toStdString());
        QList<qsizetype> expected;
        for (qsizetype place = 0; place < texts.size(); ++place) {
            if (texts.at(place).contains(word))
                expected += place;
        }
        CHECK(placesOf(column.containing(word.toUtf8())) == expected);
    }
}
