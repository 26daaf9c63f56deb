// What may be published: calls, the report of the Consultative Group, the President's list.
#include "core/workflow/export_views.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

publicview::Candidate publicCandidate(const ApplicationRow& row)
{
    const Person& applicant = *row.applicant;
    return {applicant.uid.text(), applicant.familyName, applicant.givenNames, applicant.nationality,
            applicant.gender};
}

/// What the session and its state give to every document.
template <typename Document>
Document begun(const Session& session, QDate asOf)
{
    Document document;
    document.session = session.number;
    document.firstDay = session.firstDay;
    document.lastDay = session.lastDay;
    document.asOf = asOf;
    return document;
}

QString mailboxOf(const Call& call)
{
    const auto found = std::find_if(call.contacts.begin(), call.contacts.end(),
                                    [](const QString& one) { return one.contains(u'@'); });
    return found == call.contacts.end() ? QString() : *found;
}

/// Whether a candidate is, or has been, proposed by the President.
bool isProposed(Status status)
{
    return status == Status::Proposed || status == Status::Appointed
        || status == Status::NotAppointed;
}

} // namespace

publicview::CallNote ExportViews::call(int session, int vacancy) const
{
    const QList<Vacancy> asked = vacanciesOf(session, vacancy);
    const CallId id = asked.first().call;
    const auto call = std::find_if(m_snapshot.calls.begin(), m_snapshot.calls.end(),
                                   [&](const Call& one) { return one.id == id; });
    publicview::CallNote note;
    if (call == m_snapshot.calls.end())
        return note;
    note = begun<publicview::CallNote>(*m_snapshot.session(call->session), call->issued);
    note.reference = call->reference;
    note.deadline = call->deadline;
    note.link = call->links.value(0);
    note.contact = mailboxOf(*call);
    for (const Vacancy& each : vacanciesOf(session, 0)) {
        if (each.call == id)
            note.vacancies += {publicVacancy(each), each.deadline};
    }
    return note;
}

publicview::CallNote ExportViews::callExtension(int session, int vacancy) const
{
    publicview::CallNote note = call(session, vacancy);
    note.asOf = {};
    note.reference.clear();
    note.vacancies.removeIf([&](const publicview::NotedVacancy& one) {
        return one.deadline == note.deadline || (vacancy != 0 && one.vacancy.number != vacancy);
    });
    return note;
}

QList<ShortlistEntry> ExportViews::entriesOf(VacancyId vacancy, Shortlist::Kind kind) const
{
    QList<ShortlistEntry> entries;
    for (const Shortlist& shortlist : m_snapshot.shortlists) {
        if (shortlist.vacancy == vacancy && shortlist.kind == kind)
            entries += shortlist.entries;
    }
    return entries;
}

publicview::VacancyReport ExportViews::reportOn(const Vacancy& vacancy) const
{
    publicview::VacancyReport report;
    report.vacancy = publicVacancy(vacancy);
    for (const ApplicationRow* row : rowsOf(vacancy.id)) {
        if (isListed(*row))
            report.eligible += publicCandidate(*row);
    }
    const auto rowOf = [this](const ShortlistEntry& entry) -> const ApplicationRow* {
        const ApplicationRow* row = m_snapshot.application(entry.application);
        const bool counts = row && row->application.status != Status::Withdrawn && !isHeld(*row);
        return counts ? row : nullptr;
    };
    for (const ShortlistEntry& entry : entriesOf(vacancy.id, Shortlist::Kind::Interview)) {
        if (const ApplicationRow* row = rowOf(entry))
            report.interviewed += publicCandidate(*row);
    }
    for (const ShortlistEntry& entry : entriesOf(vacancy.id, Shortlist::Kind::Recommended)) {
        if (const ApplicationRow* row = rowOf(entry))
            report.recommended += {publicCandidate(*row), entry.rank, entry.publicReason};
    }
    return report;
}

publicview::GroupReport ExportViews::groupReport(int session, int vacancy, QDate asOf) const
{
    const QList<Vacancy> vacancies = vacanciesOf(session, vacancy);
    auto report
        = begun<publicview::GroupReport>(*m_snapshot.session(vacancies.first().session), asOf);
    QSet<ApplicantId> persons;
    for (const Vacancy& each : vacancies) {
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (row->application.origin != Origin::Applied)
                continue;
            ++report.applications;
            persons += row->applicant->id;
        }
        report.vacancies += reportOn(each);
    }
    report.candidates = static_cast<int>(persons.size());
    for (const GroupMember& member : m_snapshot.groupMembers) {
        if (member.servesOn(asOf))
            report.members += {member.name, member.stateIso2};
    }
    return report;
}

publicview::PresidentsList ExportViews::presidentsList(int session, int vacancy, QDate asOf) const
{
    const QList<Vacancy> vacancies = vacanciesOf(session, vacancy);
    auto list
        = begun<publicview::PresidentsList>(*m_snapshot.session(vacancies.first().session), asOf);
    for (const Vacancy& each : vacancies) {
        publicview::CandidateList candidates{publicVacancy(each), {}};
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (isProposed(row->application.status) && !isHeld(*row))
                candidates.candidates += publicCandidate(*row);
        }
        list.lists += candidates;
    }
    return list;
}

} // namespace greffier
