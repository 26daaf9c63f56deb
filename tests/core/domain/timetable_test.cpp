#include "core/domain/interview.h"
#include "core/domain/status_order.h"
#include "core/domain/timetable.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

Session aSession(QDate opens, QDate closes = {})
{
    Session session;
    session.id = {1};
    session.number = 55;
    session.firstDay = opens;
    session.lastDay = closes;
    return session;
}

TimetableLine lineOf(const Session& session, const QString& step, QDate today,
                     const QList<Milestone>& milestones = {})
{
    for (const TimetableLine& line : timetableOf(session, {}, {}, milestones, today)) {
        if (line.step == step)
            return line;
    }
    FAIL("no such step");
    return {};
}

} // namespace

TEST_CASE("the report of the Group is due one month before the session", "[timetable]")
{
    using State = TimetableLine::State;
    const Session session = aSession(QDate(2024, 2, 26), QDate(2024, 4, 5));
    CHECK(lineOf(session, u"group_report"_s, QDate(2024, 1, 1)).target == QDate(2024, 1, 26));
    CHECK(lineOf(session, u"presidents_list"_s, QDate(2024, 1, 1)).target == QDate(2024, 2, 12));
    CHECK(lineOf(session, u"group_report"_s, QDate(2024, 1, 11)).state == State::Ahead);
    CHECK(lineOf(session, u"group_report"_s, QDate(2024, 1, 12)).state == State::Due);
    CHECK(lineOf(session, u"group_report"_s, QDate(2024, 1, 26)).state == State::Due);
    const TimetableLine late = lineOf(session, u"group_report"_s, QDate(2024, 1, 29));
    CHECK(late.state == State::Overdue);
    CHECK(late.days == -3);
    // A month before the end of March is the last day of February.
    CHECK(lineOf(aSession(QDate(2023, 3, 31)), u"group_report"_s, QDate(2023, 1, 1)).target
          == QDate(2023, 2, 28));
}

TEST_CASE("what is done is not due whenever it was done", "[timetable]")
{
    const Session session = aSession(QDate(2024, 2, 26));
    const QList<Milestone> milestones{
        {session.id, u"group_report"_s, QDate(2024, 1, 30), u"Part I"_s}};
    const auto line = lineOf(session, u"group_report"_s, QDate(2024, 3, 1), milestones);
    CHECK(line.state == TimetableLine::State::Done);
    CHECK(line.note == u"Part I"_s);
    CHECK(lineOf(session, u"session_opens"_s, QDate(2024, 2, 26)).state
          == TimetableLine::State::Done);
}

TEST_CASE("a session without dates has a timetable without targets", "[timetable]")
{
    for (const TimetableLine& line : timetableOf(aSession({}), {}, {}, {}, QDate(2024, 1, 1))) {
        CHECK(line.state == TimetableLine::State::NoDate);
        CHECK_FALSE(line.target.isValid());
        CHECK_FALSE(stepName(line.step).isEmpty());
    }
}

TEST_CASE("a status follows the ones the procedure puts before it", "[status]")
{
    CHECK(isUsual(Status::Received, Status::Eligible));
    CHECK(isUsual(Status::Eligible, Status::Shortlisted));
    CHECK_FALSE(isUsual(Status::Received, Status::Appointed));
    CHECK_FALSE(isUsual(Status::Withdrawn, Status::Eligible));
    for (const Status status : kAllStatuses) {
        CHECK(isUsual(status, status));
        const bool ended = status == Status::Withdrawn || status == Status::Appointed
            || status == Status::NotAppointed;
        CHECK(isUsual(status, Status::Withdrawn) == (!ended || status == Status::Withdrawn));
    }
}

TEST_CASE("an interview keeps the wall time of both places", "[interview]")
{
    const QDateTime winter = instantOf(QDate(2024, 1, 16), QTime(14, 0), u"Europe/Zurich"_s);
    CHECK(winter == QDateTime(QDate(2024, 1, 16), QTime(13, 0), Qt::UTC));
    CHECK(wallTime(winter, u"America/Lima"_s) == u"2024-01-16 08:00 America/Lima"_s);
    // The night the clocks go forward has no half past two.
    CHECK_FALSE(instantOf(QDate(2024, 3, 31), QTime(2, 30), u"Europe/Zurich"_s).isValid());
    CHECK_FALSE(instantOf(QDate(2024, 1, 16), QTime(14, 0), u"Mars/Olympus"_s).isValid());
}

TEST_CASE("interviews that share a moment overlap unless one is cancelled", "[interview]")
{
    Interview first;
    first.starts = QDateTime(QDate(2024, 1, 16), QTime(13, 0), Qt::UTC);
    Interview second = first;
    second.starts = first.ends();
    CHECK_FALSE(first.overlaps(second));
    second.starts = second.starts.addSecs(-60);
    CHECK(first.overlaps(second));
    second.state = Interview::State::Cancelled;
    CHECK_FALSE(first.overlaps(second));
}
