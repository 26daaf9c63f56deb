// What is sent to somebody: letters to candidates, requests for input and reminders of them; and
// the schedule of the interviews that letters invite to.
#include "core/workflow/export_views.h"

#include "core/reference/reference_tables.h"
#include "core/store/stores.h"
#include "core/workflow/register.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using addressedview::Letter;

publicview::Candidate publicCandidate(const ApplicationRow& row)
{
    const Person& applicant = *row.applicant;
    return {applicant.uid.text(), applicant.familyName, applicant.givenNames, applicant.nationality,
            applicant.gender};
}

addressedview::Appointment appointmentOf(const Interview& interview)
{
    return {interview.starts,        interview.minutes,  interview.zone,
            interview.candidateZone, interview.language, interview.channel};
}

/// Whether what became of the application calls for a letter of regret.
bool isNotRetained(Status status)
{
    return status == Status::NotEligible || status == Status::Late || status == Status::Incomplete
        || status == Status::NotRecommended || status == Status::NotAppointed;
}

QStringList missingParts(const CaseMaterial& material)
{
    QStringList missing;
    if (!material.surveyCompleted)
        missing += toCode(Part::Survey);
    const bool hasForm
        = std::any_of(material.documents.begin(), material.documents.end(),
                      [](const auto& document) { return document.part == Part::Form; });
    if (!hasForm)
        missing += toCode(Part::Form);
    return missing;
}

} // namespace

internalview::InterviewSchedule ExportViews::interviews(int session, int vacancy, QDate asOf) const
{
    internalview::InterviewSchedule schedule;
    schedule.session = session;
    schedule.asOf = asOf;
    for (const Vacancy& each : vacanciesOf(session, vacancy)) {
        const Session* of = m_snapshot.session(each.session);
        schedule.firstDay = of->firstDay;
        schedule.lastDay = of->lastDay;
        QSet<ApplicationId> shortlisted;
        for (const ShortlistEntry& entry : entriesOf(each.id, Shortlist::Kind::Interview))
            shortlisted += entry.application;
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (row->application.status == Status::Withdrawn || isHeld(*row))
                continue;
            const Interview* interview = m_snapshot.interview(row->application.id);
            internalview::ScheduledInterview shown{
                publicVacancy(each), publicCandidate(*row), {}, Interview::State::Planned, {}};
            if (interview) {
                shown.appointment = appointmentOf(*interview);
                shown.state = interview->state;
                shown.note = interview->note;
                schedule.interviews += shown;
            } else if (shortlisted.contains(row->application.id)) {
                schedule.unarranged += shown;
            }
        }
    }
    return schedule;
}

bool ExportViews::isForLetter(const QString& kind, const ApplicationRow& row) const
{
    if (kind == u"letter-regret")
        return isNotRetained(row.application.status);
    if (row.application.status == Status::Withdrawn)
        return false;
    const bool isAboutParts = kind == u"letter-acknowledgement" || kind == u"letter-parts-missing";
    if (isAboutParts && row.application.origin != Origin::Applied)
        return false;
    if (kind == u"letter-acknowledgement")
        return row.complete;
    if (kind == u"letter-parts-missing")
        return !row.complete
            && !missingParts(m_screener.examine(row.application).material).isEmpty();
    const Interview* interview = m_snapshot.interview(row.application.id);
    return interview && interview->state == Interview::State::Planned && !isHeld(row);
}

Letter ExportViews::letterTo(const ApplicationRow& row) const
{
    Letter letter;
    letter.candidate = publicCandidate(row);
    letter.email = row.applicant->email;
    const CaseMaterial material = m_screener.examine(row.application).material;
    letter.address = material.applicant.address;
    letter.missing = missingParts(material);
    if (const Interview* interview = m_snapshot.interview(row.application.id))
        letter.appointment = appointmentOf(*interview);
    return letter;
}

addressedview::LetterFile ExportViews::letters(const ExportRequest& request,
                                               const QDateTime& moment, QDate asOf) const
{
    addressedview::LetterFile file;
    file.session = request.session;
    file.asOf = asOf;
    file.contact = call(request.session, request.vacancy).contact;
    for (const Vacancy& each : vacanciesOf(request.session, request.vacancy)) {
        const Session* of = m_snapshot.session(each.session);
        file.firstDay = of->firstDay;
        file.lastDay = of->lastDay;
        const QDateTime end = each.deadline.instant();
        addressedview::VacancyLetters list{
            publicVacancy(each), each.deadline, end.isValid() && moment > end, {}};
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (isAskedFor(request, *row) && isForLetter(request.document, *row))
                list.letters += letterTo(*row);
        }
        if (!list.letters.isEmpty())
            file.lists += list;
    }
    return file;
}

NoteVerbale ExportViews::requestNote(const QString& uidOrReference) const
{
    const store::Stores stores(m_database);
    if (!uidOrReference.isEmpty())
        return stores.notes.one(uidOrReference);
    for (const NoteVerbale& note : stores.notes.all()) {
        if (note.kind == u"request"_s)
            return note;
    }
    return {};
}

publicview::RequestNote ExportViews::request(const NoteVerbale& note) const
{
    return {note.reference, note.date,     note.deadline, note.resolutions,
            note.links,     note.contacts, note.annexes};
}

addressedview::Reminder ExportViews::reminder(const NoteVerbale& note, QDate asOf) const
{
    QSet<QString> answered;
    for (const NoteReply& reply : store::Stores(m_database).notes.replies()) {
        if (reply.note == note.id)
            answered += reply.stateIso2;
    }
    addressedview::Reminder reminder;
    reminder.request = request(note);
    reminder.deadlinePassed = note.deadline.day.isValid() && isLate(note.deadline, asOf);
    const QDate at = note.date.isValid() ? note.date : asOf;
    for (const QString& code :
         {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s}) {
        addressedview::UnansweredGroup group{unGroup(code), {}};
        for (const QString& state : m_groups.statesOf(group.group, at)) {
            if (!answered.contains(state))
                group.states += state;
        }
        if (!group.states.isEmpty())
            reminder.groups += group;
    }
    return reminder;
}

} // namespace greffier
