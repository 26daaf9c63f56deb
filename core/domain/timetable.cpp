#include "core/domain/timetable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kDaysAhead = 14;

QDate firstCall(const Session& session, const QList<Call>& calls)
{
    QDate first;
    for (const Call& call : calls) {
        if (call.session == session.id && call.issued.isValid()
            && (!first.isValid() || call.issued < first))
            first = call.issued;
    }
    return first;
}

QDate lastDeadline(const Session& session, const QList<Vacancy>& vacancies)
{
    QDate last;
    for (const Vacancy& vacancy : vacancies) {
        if (vacancy.session == session.id && vacancy.deadline.day.isValid()
            && (!last.isValid() || vacancy.deadline.day > last))
            last = vacancy.deadline.day;
    }
    return last;
}

TimetableLine target(const QString& step, QDate day, const QString& source, bool confirmed)
{
    TimetableLine line;
    line.step = step;
    line.target = day;
    line.source = source;
    line.confirmed = confirmed;
    return line;
}

QList<TimetableLine> targets(const Session& session, const QList<Call>& calls,
                             const QList<Vacancy>& vacancies)
{
    const QDate opens = session.firstDay;
    TimetableLine call = target(u"call"_s, {}, {}, true);
    call.done = firstCall(session, calls);
    return {
        call,
        target(u"deadline"_s, lastDeadline(session, vacancies), u"Call for applications"_s, true),
        target(u"public_list"_s, {}, {}, true),
        target(u"interviews"_s, {}, {}, true),
        target(u"group_report"_s, opens.isValid() ? opens.addMonths(-1) : QDate(),
               u"Council resolution 5/1, annex, para. 47"_s, true),
        target(u"presidents_list"_s, opens.isValid() ? opens.addDays(-14) : QDate(),
               u"Council resolution 5/1, annex, para. 52"_s, false),
        target(u"session_opens"_s, opens, {}, true),
        target(u"appointment"_s, session.lastDay, u"Council resolution 5/1, annex, para. 53"_s,
               false)};
}

/// Steps that come with their day, whatever anybody does.
bool passesByItself(const QString& step)
{
    return step == u"deadline"_s || step == u"session_opens"_s;
}

void judge(TimetableLine& line, QDate today)
{
    if (line.target.isValid())
        line.days = static_cast<int>(today.daysTo(line.target));
    if (!line.done.isValid() && passesByItself(line.step) && line.target.isValid()
        && line.target <= today)
        line.done = line.target;
    if (line.done.isValid())
        line.state = TimetableLine::State::Done;
    else if (!line.target.isValid())
        line.state = TimetableLine::State::NoDate;
    else if (line.days < 0)
        line.state = TimetableLine::State::Overdue;
    else
        line.state
            = line.days <= kDaysAhead ? TimetableLine::State::Due : TimetableLine::State::Ahead;
}

} // namespace

const QStringList& timetableSteps()
{
    static const QStringList steps{u"call"_s,          u"deadline"_s,     u"public_list"_s,
                                   u"interviews"_s,    u"group_report"_s, u"presidents_list"_s,
                                   u"session_opens"_s, u"appointment"_s};
    return steps;
}

QString stepName(const QString& step)
{
    static const QHash<QString, const char*> names{
        {u"call"_s, QT_TRANSLATE_NOOP("Timetable", "Call for applications")},
        {u"deadline"_s, QT_TRANSLATE_NOOP("Timetable", "Deadline for applications")},
        {u"public_list"_s, QT_TRANSLATE_NOOP("Timetable", "Public list of eligible candidates")},
        {u"interviews"_s, QT_TRANSLATE_NOOP("Timetable", "Interviews")},
        {u"group_report"_s, QT_TRANSLATE_NOOP("Timetable", "Report of the Consultative Group")},
        {u"presidents_list"_s, QT_TRANSLATE_NOOP("Timetable", "List of the President")},
        {u"session_opens"_s, QT_TRANSLATE_NOOP("Timetable", "Opening of the session")},
        {u"appointment"_s, QT_TRANSLATE_NOOP("Timetable", "Appointment by the Council")}};
    return QCoreApplication::translate("Timetable", names.value(step));
}

QString toCode(TimetableLine::State state)
{
    switch (state) {
    case TimetableLine::State::Done: return u"done"_s;
    case TimetableLine::State::Overdue: return u"overdue"_s;
    case TimetableLine::State::Due: return u"due"_s;
    case TimetableLine::State::Ahead: return u"ahead"_s;
    case TimetableLine::State::NoDate: return u"no_date"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(TimetableLine::State state)
{
    switch (state) {
    case TimetableLine::State::Done: return QCoreApplication::translate("Timetable", "Done");
    case TimetableLine::State::Overdue: return QCoreApplication::translate("Timetable", "Overdue");
    case TimetableLine::State::Due: return QCoreApplication::translate("Timetable", "Due");
    case TimetableLine::State::Ahead: return QCoreApplication::translate("Timetable", "Ahead");
    case TimetableLine::State::NoDate:
        return QCoreApplication::translate("Timetable", "No date is set");
    }
    Q_UNREACHABLE();
}

QList<TimetableLine> timetableOf(const Session& session, const QList<Call>& calls,
                                 const QList<Vacancy>& vacancies,
                                 const QList<Milestone>& milestones, QDate today)
{
    QList<TimetableLine> lines = targets(session, calls, vacancies);
    for (TimetableLine& line : lines) {
        const auto entered
            = std::find_if(milestones.begin(), milestones.end(), [&](const Milestone& each) {
                  return each.session == session.id && each.step == line.step;
              });
        if (entered != milestones.end()) {
            line.done = entered->done;
            line.note = entered->note;
        }
        judge(line, today);
    }
    return lines;
}

} // namespace greffier
