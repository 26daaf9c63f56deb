#include "core/workflow/agenda.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace greffier;

namespace {

const QDate kToday(2031, 5, 1);

RequestStanding requestDue(QDate deadline, int silent, bool outgoing = true)
{
    RequestStanding standing;
    standing.request.uid = u"note-1"_s;
    standing.request.kind = u"request"_s;
    standing.request.reference = u"AB/CD/ef"_s;
    standing.request.isOutgoing = outgoing;
    standing.request.deadline.day = deadline;
    for (int i = 0; i < silent; ++i)
        standing.silent += {u"ML"_s, unGroup(u"AFRICAN"_s), {}};
    return standing;
}

AgendaMaterial material()
{
    auto lists = std::make_shared<Snapshot>();
    Session session;
    session.id = SessionId{1};
    session.uid = u"session-78"_s;
    session.number = 78;
    session.firstDay = QDate(2031, 5, 26);
    session.lastDay = QDate(2031, 6, 20);
    lists->sessions = {session};
    Call call;
    call.id = CallId{1};
    call.session = session.id;
    call.issued = QDate(2031, 3, 1);
    lists->calls = {call};
    Vacancy vacancy;
    vacancy.id = VacancyId{1};
    vacancy.uid = u"vacancy-1"_s;
    vacancy.call = call.id;
    vacancy.session = session.id;
    vacancy.number = 1;
    vacancy.deadline.day = QDate(2031, 5, 8);
    vacancy.deadline.zone = u"Europe/Zurich"_s;
    lists->vacancies = {vacancy};
    return {lists, {}, {}, {}, {}};
}

const AgendaEntry* entryOf(const QList<AgendaEntry>& agenda, const QString& kind)
{
    const auto found
        = std::find_if(agenda.begin(), agenda.end(),
                       [&kind](const AgendaEntry& entry) { return entry.kind == kind; });
    return found == agenda.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("what is overdue comes first then what is due then what waits", "[workflow][agenda]")
{
    AgendaMaterial what = material();
    what.waitingFiles.insert(78, 3);
    const QList<AgendaEntry> agenda = agendaOf(what, kToday);
    // The report of the Group was due on 26 April, the deadline is in a week.
    const AgendaEntry* report = entryOf(agenda, u"milestone"_s);
    REQUIRE(report);
    CHECK(report->urgency == AgendaEntry::Urgency::Overdue);
    CHECK(report->days == -5);
    const AgendaEntry* deadline = entryOf(agenda, u"call_deadline"_s);
    REQUIRE(deadline);
    CHECK(deadline->urgency == AgendaEntry::Urgency::Due);
    CHECK(deadline->days == 7);
    const AgendaEntry* queue = entryOf(agenda, u"queue"_s);
    REQUIRE(queue);
    CHECK(queue->urgency == AgendaEntry::Urgency::Waiting);
    CHECK(queue->count == 3);
    CHECK(queue->place == u"queue"_s);
    CHECK(std::is_sorted(agenda.begin(), agenda.end(), [](const auto& one, const auto& other) {
        return one.urgency < other.urgency;
    }));
}

TEST_CASE("a milestone that was entered is off the list", "[workflow][agenda]")
{
    AgendaMaterial what = material();
    auto lists = std::make_shared<Snapshot>(*what.lists);
    Milestone done;
    done.session = SessionId{1};
    done.step = u"group_report"_s;
    done.done = QDate(2031, 4, 25);
    lists->milestones = {done};
    what.lists = lists;
    for (const AgendaEntry& entry : agendaOf(what, kToday))
        CHECK(entry.urgency != AgendaEntry::Urgency::Overdue);
}

TEST_CASE("a request is due before its deadline and unanswered after it until reminded",
          "[workflow][agenda]")
{
    AgendaMaterial what = material();
    what.requests = {requestDue(kToday.addDays(3), 2)};
    const auto due = agendaOf(what, kToday);
    REQUIRE(entryOf(due, u"reply_deadline"_s));
    CHECK(entryOf(due, u"reply_deadline"_s)->count == 2);

    what.requests = {requestDue(kToday.addDays(-3), 2)};
    const auto over = agendaOf(what, kToday);
    REQUIRE(entryOf(over, u"unanswered"_s));
    CHECK(entryOf(over, u"unanswered"_s)->urgency == AgendaEntry::Urgency::Overdue);
    CHECK(entryOf(over, u"unanswered"_s)->subject == u"note-1"_s);

    what.requests.first().reminders = {{{}, {}, u"ML"_s, kToday}};
    const auto reminded = agendaOf(what, kToday);
    REQUIRE(entryOf(reminded, u"unanswered"_s));
    CHECK(entryOf(reminded, u"unanswered"_s)->urgency == AgendaEntry::Urgency::Waiting);

    what.requests = {requestDue(kToday.addDays(-3), 0)};
    CHECK_FALSE(entryOf(agendaOf(what, kToday), u"unanswered"_s));
    what.requests = {requestDue(kToday.addDays(-3), 2, false)};
    CHECK(entryOf(agendaOf(what, kToday), u"answer_deadline"_s));
}

TEST_CASE("the calendar holds deadlines targets and requests under names that stay",
          "[workflow][agenda]")
{
    AgendaMaterial what = material();
    what.requests = {requestDue(QDate(2031, 5, 31), 2)};
    QStringList uids;
    for (const CalendarEntry& entry : calendarOf(what))
        uids += entry.uid;
    for (const QString& uid : {u"vacancy-1"_s, u"session-78-group_report"_s,
                               u"session-78-presidents_list"_s, u"note-1"_s})
        CHECK(uids.count(uid) == 1);
}
