#include "ui/shortlist/ranking.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;
using namespace greffier::ui;

namespace {

/// "a1 b2 c2": candidates in order, each with its rank.
QList<ShortlistEntry> list(const QString& text)
{
    QList<ShortlistEntry> entries;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const ApplicationId id{word.front().unicode()};
        entries += ShortlistEntry{id, word.mid(1).toInt(), {}, {}};
    }
    return entries;
}

QString text(const QList<ShortlistEntry>& entries)
{
    QStringList words;
    for (const ShortlistEntry& entry : entries)
        words += QChar(static_cast<ushort>(entry.application.value)) + QString::number(entry.rank);
    return words.join(u' ');
}

} // namespace

TEST_CASE("a candidate is raised past the one above or past a whole tie", "[ui][ranking]")
{
    CHECK(text(ranking::raised(list(u"a1 b2 c3"_s), 2)) == u"a1 c2 b3"_s);
    CHECK(text(ranking::raised(list(u"a1 b1 c3"_s), 2)) == u"c1 a2 b2"_s);
    CHECK(text(ranking::raised(list(u"a1 b2"_s), 0)) == u"a1 b2"_s);
}

TEST_CASE("a candidate leaves its tie upwards or downwards", "[ui][ranking]")
{
    CHECK(text(ranking::raised(list(u"a1 b1 c3"_s), 1)) == u"b1 a2 c3"_s);
    CHECK(text(ranking::lowered(list(u"a1 b1 c3"_s), 0)) == u"b1 a2 c3"_s);
}

TEST_CASE("a candidate is lowered past the one below or past a whole tie", "[ui][ranking]")
{
    CHECK(text(ranking::lowered(list(u"a1 b2 c3"_s), 0)) == u"b1 a2 c3"_s);
    CHECK(text(ranking::lowered(list(u"a1 b2 c2"_s), 0)) == u"b1 c1 a3"_s);
    CHECK(text(ranking::lowered(list(u"a1 b2"_s), 1)) == u"a1 b2"_s);
}

TEST_CASE("a candidate is dropped between two others", "[ui][ranking]")
{
    CHECK(text(ranking::moved(list(u"a1 b2 c3"_s), 0, 3)) == u"b1 c2 a3"_s);
    CHECK(text(ranking::moved(list(u"a1 b2 c3"_s), 2, 0)) == u"c1 a2 b3"_s);
    CHECK(text(ranking::moved(list(u"a1 b2 c3"_s), 0, 2)) == u"b1 a2 c3"_s);
    CHECK(text(ranking::moved(list(u"a1 b2 c3"_s), 1, 1)) == u"a1 b2 c3"_s);
}

TEST_CASE("a tie is made with the candidate above and undone again", "[ui][ranking]")
{
    const auto tied = ranking::tiedWithAbove(list(u"a1 b2 c3"_s), 1);
    CHECK(text(tied) == u"a1 b1 c3"_s);
    CHECK(ranking::isTied(tied, 0));
    CHECK_FALSE(ranking::isTied(tied, 2));
    CHECK(text(ranking::tiedWithAbove(tied, 1)) == u"a1 b2 c3"_s);
    CHECK(text(ranking::tiedWithAbove(tied, 0)) == u"a1 b1 c3"_s);
}

TEST_CASE("candidates are added once, at the end, and taken off", "[ui][ranking]")
{
    CHECK(text(ranking::with(list(u"a1 b1"_s), {ApplicationId{u'c'}})) == u"a1 b1 c3"_s);
    CHECK(text(ranking::with(list(u"a1 b2"_s), {ApplicationId{u'a'}})) == u"a1 b2"_s);
    CHECK(text(ranking::with(
              list(u"a1"_s),
              {ApplicationId{u'b'}, ApplicationId{u'a'}, ApplicationId{u'b'}, ApplicationId{u'c'}}))
          == u"a1 b2 c3"_s);
    CHECK(text(ranking::without(list(u"a1 b2 c3"_s), 1)) == u"a1 c2"_s);
    CHECK(text(ranking::with({}, {ApplicationId{u'a'}})) == u"a1"_s);
}
