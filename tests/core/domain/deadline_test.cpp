#include "core/domain/call.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

QDateTime utc(int year, int month, int day, int hour)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

Deadline noon(QDate day, const QString& zone)
{
    Deadline deadline;
    deadline.day = day;
    deadline.time = QTime(12, 0);
    deadline.zone = zone;
    return deadline;
}

} // namespace

TEST_CASE("noon in Geneva is 10:00 UTC in summer time and 11:00 UTC in winter", "[domain]")
{
    CHECK(noon(QDate(2023, 10, 25), u"Europe/Zurich"_s).instant() == utc(2023, 10, 25, 10));
    CHECK(noon(QDate(2023, 11, 30), u"Europe/Zurich"_s).instant() == utc(2023, 11, 30, 11));
    CHECK(noon(QDate(2026, 3, 24), u"Europe/Zurich"_s).instant() == utc(2026, 3, 24, 11));
    CHECK(noon(QDate(2018, 1, 23), u"UTC"_s).instant() == utc(2018, 1, 23, 12));
}

TEST_CASE("midnight at the end of the day is the first instant of the next", "[domain]")
{
    Deadline deadline;
    deadline.day = QDate(2013, 4, 25);
    deadline.endOfDay = true;
    deadline.zone = u"UTC"_s;
    CHECK(deadline.instant() == utc(2013, 4, 26, 0));
    CHECK(localCode(deadline) == u"2013-04-25T24:00"_s);
}

TEST_CASE("a deadline without a zone has no instant", "[domain]")
{
    Deadline deadline;
    deadline.day = QDate(2024, 7, 31);
    CHECK_FALSE(deadline.instant().isValid());
    CHECK(localCode(deadline) == u"2024-07-31"_s);
}
