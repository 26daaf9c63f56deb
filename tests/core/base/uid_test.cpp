#include "core/base/content_hash.h"
#include "core/base/uid.h"

#include "tests/support/catch.h"
#include "tests/support/fixed_clock.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace greffier;

TEST_CASE("a uid is a UUID of version 7 that begins with the time", "[base]")
{
    const test::FixedClock clock(QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
    const QString uid = newUid(clock);
    CHECK(isUid(uid));
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

TEST_CASE("the hash of a file is its SHA-256", "[base]")
{
    CHECK(contentHash(QByteArray("abc"))
          == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}
