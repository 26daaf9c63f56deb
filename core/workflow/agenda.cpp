#include "core/workflow/agenda.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kDueDays = 14; ///< as in the timetable of a session
constexpr int kEndsAheadDays = 60; ///< ends of terms and mandates are known long before

using Urgency = AgendaEntry::Urgency;
using Agenda = QList<AgendaEntry>;

/// Puts an entry of a day in, unless it lies further ahead than that.
void addDated(Agenda& agenda, AgendaEntry entry, QDate day, QDate today, int ahead = kDueDays)
{
    entry.day = day;
    entry.days = static_cast<int>(today.daysTo(day));
    if (entry.days > ahead)
        return;
    entry.urgency = entry.days < 0 ? Urgency::Overdue : Urgency::Due;
    agenda += entry;
}

QString nameOf(const NoteVerbale& note)
{
    if (!note.reference.isEmpty())
        return note.reference;
    return note.subject.isEmpty()
        ? QCoreApplication::translate("Agenda", "a note without reference")
        : note.subject;
}

QString titleOf(const Snapshot& lists, const QString& mandate)
{
    const Mandate* found = lists.mandate(mandate);
    const QString language = QCoreApplication::translate(
        "Agenda", "en", "code of the language in which titles of mandates are shown: en or fr");
    return found ? found->titles.value(language, mandate) : mandate;
}

void addTimetable(Agenda& agenda, const Snapshot& lists, const Session& session, QDate today)
{
    for (const TimetableLine& line :
         timetableOf(session, lists.calls, lists.vacancies, lists.milestones, today)) {
        const bool open = line.state == TimetableLine::State::Overdue
            || line.state == TimetableLine::State::Due;
        if (!open || line.step == u"deadline"_s)
            continue;
        AgendaEntry entry;
        entry.kind = u"milestone"_s;
        entry.place = u"sessions"_s;
        entry.session = session.number;
        entry.text = QCoreApplication::translate("Agenda", "Session %1: %2")
                         .arg(session.number)
                         .arg(stepName(line.step));
        addDated(agenda, entry, line.target, today);
    }
}

void addDeadlines(Agenda& agenda, const Snapshot& lists, const Session& session, QDate today)
{
    QMap<QDate, int> vacancies;
    for (const Vacancy& vacancy : lists.vacancies) {
        if (vacancy.session == session.id && vacancy.deadline.day >= today)
            ++vacancies[vacancy.deadline.day];
    }
    for (auto each = vacancies.cbegin(); each != vacancies.cend(); ++each) {
        AgendaEntry entry;
        entry.kind = u"call_deadline"_s;
        entry.place = u"sessions"_s;
        entry.session = session.number;
        entry.count = each.value();
        entry.text = QCoreApplication::translate(
                         "Agenda", "Session %1: deadline for applications to %Ln vacancy(ies)",
                         nullptr, each.value())
                         .arg(session.number);
        addDated(agenda, entry, each.key(), today);
    }
}

void addInterviews(Agenda& agenda, const Snapshot& lists, QDate today)
{
    for (const Interview& interview : lists.interviews) {
        const ApplicationRow* row = lists.application(interview.application);
        if (!row || interview.state != Interview::State::Planned)
            continue;
        AgendaEntry entry;
        entry.kind = u"interview"_s;
        entry.place = u"sessions"_s;
        entry.session = row->session;
        entry.subject = row->application.uid.text();
        entry.application = row->application.id;
        entry.text = QCoreApplication::translate("Agenda", "Session %1: interview of %2 %3")
                         .arg(QString::number(row->session), row->applicant->givenNames,
                              row->applicant->familyName.toUpper());
        addDated(agenda, entry, interview.starts.date(), today);
    }
}

void addIncoming(Agenda& agenda, const NoteVerbale& note, QDate today)
{
    AgendaEntry entry;
    entry.kind = u"answer_deadline"_s;
    entry.place = u"notes"_s;
    entry.subject = note.uid;
    entry.note = note.id;
    entry.text = QCoreApplication::translate("Agenda", "An answer to %1 is due").arg(nameOf(note));
    addDated(agenda, entry, note.deadline.day, today);
}

/// Before the deadline it is the deadline that counts; afterwards, whether anybody was reminded.
void addRequest(Agenda& agenda, const RequestStanding& standing, QDate today)
{
    const NoteVerbale& note = standing.request;
    const int silent = static_cast<int>(standing.silent.size());
    if (silent == 0)
        return;
    AgendaEntry entry;
    entry.place = u"notes"_s;
    entry.subject = note.uid;
    entry.note = note.id;
    entry.count = silent;
    if (note.deadline.day >= today) {
        entry.kind = u"reply_deadline"_s;
        entry.text = QCoreApplication::translate(
                         "Agenda", "Replies to %1 are due; %Ln State(s) did not answer yet",
                         nullptr, silent)
                         .arg(nameOf(note));
        addDated(agenda, entry, note.deadline.day, today);
        return;
    }
    entry.kind = u"unanswered"_s;
    entry.text
        = QCoreApplication::translate("Agenda", "%1: %Ln State(s) did not answer", nullptr, silent)
              .arg(nameOf(note));
    entry.day = note.deadline.day;
    entry.days = static_cast<int>(today.daysTo(entry.day));
    entry.urgency = standing.reminders.isEmpty() ? Urgency::Overdue : Urgency::Waiting;
    agenda += entry;
}

void addEnds(Agenda& agenda, const AgendaMaterial& material, QDate today)
{
    for (const ForecastEntry& end : material.ends) {
        if (end.past)
            continue;
        const bool ofMandate = end.reason == ForecastEntry::Reason::MandateExpires;
        const QString title = titleOf(*material.lists, end.mandateCode);
        AgendaEntry entry;
        entry.kind = ofMandate ? u"mandate_end"_s : u"term_end"_s;
        entry.place = u"mandates"_s;
        entry.subject = end.mandateCode;
        entry.session = end.session;
        entry.text = ofMandate
            ? QCoreApplication::translate("Agenda", "The mandate expires unless it is extended: %1")
                  .arg(title)
            : QCoreApplication::translate("Agenda", "The time of %1 in office ends: %2")
                  .arg(end.holder, title);
        addDated(agenda, entry, end.date.latest(), today, kEndsAheadDays);
    }
}

void addQueue(Agenda& agenda, const AgendaMaterial& material)
{
    for (auto each = material.waitingFiles.cbegin(); each != material.waitingFiles.cend(); ++each) {
        AgendaEntry entry;
        entry.kind = u"queue"_s;
        entry.place = u"queue"_s;
        entry.session = each.key();
        entry.count = each.value();
        entry.text = QCoreApplication::translate(
            "Agenda", "%Ln file(s) could not be filed and wait for an officer", nullptr,
            each.value());
        agenda += entry;
    }
}

void addApplications(Agenda& agenda, const AgendaMaterial& material)
{
    QMap<int, int> withFindings;
    for (const auto& row : material.lists->applications) {
        const bool found = row->exclusions + row->warnings + row->unknowns > 0;
        if (found && !row->outcome->decided.isValid())
            ++withFindings[row->session];
    }
    for (auto each = withFindings.cbegin(); each != withFindings.cend(); ++each) {
        AgendaEntry entry;
        entry.kind = u"finding"_s;
        entry.place = u"sessions"_s;
        entry.session = each.key();
        entry.count = each.value();
        entry.query = u"session:%1 -has:decision has:exclusion,warning,doubt"_s.arg(each.key());
        entry.text
            = QCoreApplication::translate(
                  "Agenda", "Session %1: %Ln application(s) with findings wait for a decision",
                  nullptr, each.value())
                  .arg(each.key());
        agenda += entry;
    }
    for (auto each = material.unsureApplications.cbegin();
         each != material.unsureApplications.cend(); ++each) {
        AgendaEntry entry;
        entry.kind = u"unsure_reading"_s;
        entry.place = u"sessions"_s;
        entry.session = each.key();
        entry.count = static_cast<int>(each->size());
        entry.application = each->first();
        if (const ApplicationRow* row = material.lists->application(entry.application))
            entry.subject = row->application.uid.text();
        entry.text = QCoreApplication::translate(
                         "Agenda", "Session %1: %Ln application(s) with a value read as a guess",
                         nullptr, entry.count)
                         .arg(each.key());
        agenda += entry;
    }
}

bool hasCall(const Snapshot& lists, const Session& session)
{
    return std::any_of(lists.calls.cbegin(), lists.calls.cend(),
                       [&session](const Call& call) { return call.session == session.id; });
}

} // namespace

QString toCode(AgendaEntry::Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue: return u"overdue"_s;
    case Urgency::Due: return u"due"_s;
    case Urgency::Waiting: return u"waiting"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(AgendaEntry::Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue: return QCoreApplication::translate("Agenda", "Overdue");
    case Urgency::Due: return QCoreApplication::translate("Agenda", "Due");
    case Urgency::Waiting: return QCoreApplication::translate("Agenda", "Waiting");
    }
    Q_UNREACHABLE();
}

QList<AgendaEntry> agendaOf(const AgendaMaterial& material, QDate today)
{
    Agenda agenda;
    const Snapshot& lists = *material.lists;
    for (const Session& session : lists.sessions) {
        if (!hasCall(lists, session))
            continue;
        addTimetable(agenda, lists, session, today);
        addDeadlines(agenda, lists, session, today);
    }
    addInterviews(agenda, lists, today);
    for (const RequestStanding& standing : material.requests) {
        if (standing.request.isOutgoing)
            addRequest(agenda, standing, today);
        else
            addIncoming(agenda, standing.request, today);
    }
    addEnds(agenda, material, today);
    addQueue(agenda, material);
    addApplications(agenda, material);
    std::stable_sort(agenda.begin(), agenda.end(), [](const auto& one, const auto& other) {
        return std::make_tuple(static_cast<int>(one.urgency), one.day, one.kind, one.session)
            < std::make_tuple(static_cast<int>(other.urgency), other.day, other.kind,
                              other.session);
    });
    return agenda;
}

} // namespace greffier
