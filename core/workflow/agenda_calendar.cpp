// The dates of an agenda as entries of a calendar.
#include "core/workflow/agenda.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void addVacancies(QList<CalendarEntry>& entries, const Snapshot& lists)
{
    for (const Vacancy& vacancy : lists.vacancies) {
        const Session* session = lists.session(vacancy.session);
        if (!session || !vacancy.deadline.day.isValid())
            continue;
        const QString title
            = QCoreApplication::translate("Agenda", "Deadline, session %1, vacancy %2: %3")
                  .arg(session->number)
                  .arg(vacancy.number)
                  .arg(vacancy.title);
        entries.append({vacancy.uid, title, vacancy.deadline.day, vacancy.deadline.instant()});
    }
}

void addSteps(QList<CalendarEntry>& entries, const Snapshot& lists)
{
    for (const Session& session : lists.sessions) {
        const bool hasCall
            = std::any_of(lists.calls.cbegin(), lists.calls.cend(),
                          [&session](const Call& call) { return call.session == session.id; });
        if (!hasCall)
            continue;
        for (const TimetableLine& line :
             timetableOf(session, lists.calls, lists.vacancies, lists.milestones, {})) {
            if (line.target.isValid() && line.step != u"deadline"_s)
                entries.append({session.uid + u'-' + line.step,
                                QCoreApplication::translate("Agenda", "Session %1: %2")
                                    .arg(session.number)
                                    .arg(stepName(line.step)),
                                line.target,
                                {}});
        }
    }
}

void addInterviews(QList<CalendarEntry>& entries, const Snapshot& lists)
{
    for (const Interview& interview : lists.interviews) {
        const ApplicationRow* row = lists.application(interview.application);
        if (row && interview.state == Interview::State::Planned)
            entries.append({interview.uid,
                            QCoreApplication::translate("Agenda", "Session %1: interview of %2 %3")
                                .arg(QString::number(row->session), row->applicant->givenNames,
                                     row->applicant->familyName.toUpper()),
                            interview.starts.date(), interview.starts});
    }
}

} // namespace

QList<CalendarEntry> calendarOf(const AgendaMaterial& material)
{
    QList<CalendarEntry> entries;
    addVacancies(entries, *material.lists);
    addSteps(entries, *material.lists);
    addInterviews(entries, *material.lists);
    for (const RequestStanding& standing : material.requests) {
        const NoteVerbale& note = standing.request;
        entries.append({note.uid,
                        QCoreApplication::translate("Agenda", "Replies due to %1")
                            .arg(note.reference.isEmpty() ? note.uid : note.reference),
                        note.deadline.day, note.deadline.instant()});
    }
    return entries;
}

} // namespace greffier
