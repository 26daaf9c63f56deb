#include "core/base/content_hash.h"
#include "core/base/uid.h"

#include "tests/support/catch.h"
#include "tests/support/fixed_clock.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("a uid is a UUID of version 7 that begins with the time", "[base]")
{
    const test::FixedClock clock(QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
    const QString uid = newUid(clock);
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    CHECK(form.match(uid).hasMatch());
    CHECK(uid.startsWith(u"017f22e2-79b0-7"_s)); // the instant of RFC 9562, appendix A.6
}

TEST_CASE("a thousand uids of one instant are all different", "[base]")
{
    const test::FixedClock clock;
    QSet<QString> uids;
    for (int i = 0; i < 1000; ++i)
        uids += newUid(clock);
    CHECK(uids.size() == 1000);
}

TEST_CASE("a uid in sixteen bytes is read and written as the text it was", "[base]")
{
    const QString text = newUid(test::FixedClock());
    const auto uid = Uid::fromText(text);
    REQUIRE(uid);
    CHECK(uid->text() == text);
    CHECK(Uid().isEmpty());
    CHECK(Uid().text().isEmpty());
}

TEST_CASE("what is no uid as we write them is none", "[base]")
{
    for (const QString& text :
         {u""_s, u"7"_s, u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s,
          u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s, u"017f22e279b07cc398c4dc0c0c07398f"_s,
          u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f "_s, u"00000000-0000-0000-0000-000000000000"_s})
        CHECK_FALSE(Uid::fromText(text));
}

TEST_CASE("the hash of a file is its SHA-256", "[base]")
{
    CHECK(contentHash(QByteArray("abc"))
          == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}
