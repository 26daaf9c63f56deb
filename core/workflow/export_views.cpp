#include "core/workflow/export_views.h"

#include "core/reference/reference_tables.h"
#include "core/rules/rule_titles.h"
#include "core/store/stores.h"
#include "core/text/spoken_language.h"
#include "core/workflow/holds.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

publicview::Candidate publicCandidate(const Person& applicant)
{
    return {applicant.uid.text(), applicant.familyName, applicant.givenNames, applicant.nationality,
            applicant.gender};
}

QStringList languagesIn(const QList<ApplicationValue>& values)
{
    QStringList languages;
    for (const ApplicationValue& value : values) {
        if (value.part == Part::Form && value.field.startsWith(u"languages."_s)
            && value.field.endsWith(u".language"_s))
            languages += value.value;
    }
    return languages;
}

/// What a reader of the list should know: what weighs and is not simply met.
bool isFlag(const Finding& finding)
{
    const bool weighs = finding.weight == Finding::Weight::Exclusion
        || finding.weight == Finding::Weight::Warning;
    return weighs && finding.verdict == Finding::Verdict::NotMet;
}

internalview::Flag flagOf(const Finding& finding, const QList<Waiver>& waivers)
{
    internalview::Flag flag;
    flag.rule = ruleName(finding.rule);
    flag.text = finding.text;
    for (const Waiver& waiver : waivers) {
        if (waiver.rule != finding.rule)
            continue;
        flag.waiverGround = waiver.ground;
        flag.waivedBy = waiver.officer;
        flag.waivedOn = waiver.at.date();
    }
    return flag;
}

} // namespace

ExportViews::ExportViews(const Snapshot& snapshot, store::Database& database, Screener& screener,
                         UnLanguage language)
    : m_snapshot(snapshot)
    , m_database(database)
    , m_groups(snapshot.memberships)
    , m_screener(screener)
    , m_language(language)
{
}

QList<Vacancy> ExportViews::vacanciesOf(int session, int number) const
{
    QList<Vacancy> vacancies;
    for (const Vacancy& vacancy : m_snapshot.vacancies) {
        const Session* of = m_snapshot.session(vacancy.session);
        if (of && of->number == session && (number == 0 || vacancy.number == number))
            vacancies += vacancy;
    }
    return vacancies;
}

bool ExportViews::knows(int session, int vacancy) const
{
    return !vacanciesOf(session, vacancy).isEmpty();
}

QList<const ApplicationRow*> ExportViews::rowsOf(VacancyId vacancy) const
{
    QList<const ApplicationRow*> rows;
    for (const auto& row : m_snapshot.applications) {
        if (row->application.vacancy == vacancy)
            rows += row.get();
    }
    return rows;
}

QStringList ExportViews::leftOut(int session, int vacancy) const
{
    QStringList names;
    for (const Vacancy& each : vacanciesOf(session, vacancy)) {
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (isOnPublicList(row->application.status) && isHeld(*row))
                names += u"%1 %2 (%3)"_s
                             .arg(row->applicant->familyName.toUpper(), row->applicant->givenNames)
                             .arg(each.number);
        }
    }
    if (names.isEmpty())
        return {};
    //: %1: names, each with the number of the vacancy
    return {QCoreApplication::translate("Exports",
                                        "Left out because of a confirmed conflict of interest: %1.")
                .arg(names.join(u", "_s))};
}

bool ExportViews::isListed(const ApplicationRow& row) const
{
    return row.application.origin == Origin::Applied && isOnPublicList(row.application.status)
        && !isHeld(row);
}

bool ExportViews::isHeld(const ApplicationRow& row) const
{
    return holdingConflict(m_snapshot, row.application.id).has_value();
}

publicview::Vacancy ExportViews::publicVacancy(const Vacancy& vacancy) const
{
    publicview::Vacancy shown;
    shown.uid = vacancy.uid;
    shown.number = vacancy.number;
    shown.mandateCode = vacancy.mandateCode;
    const Mandate* mandate = m_snapshot.mandate(vacancy.mandateCode);
    const QString title = mandate ? mandate->titles.value(toCode(m_language)) : QString();
    shown.title = title.isEmpty() ? vacancy.title : title;
    shown.titleLanguage = title.isEmpty() ? vacancy.titleLanguage : toCode(m_language);
    shown.resolution = vacancy.resolution;
    shown.region = vacancy.region;
    shown.subjectToExtension = vacancy.condition == Vacancy::Condition::SubjectToExtension;
    return shown;
}

publicview::PublicList ExportViews::publicList(int session, int vacancy, QDate asOf) const
{
    publicview::PublicList list;
    list.session = session;
    list.asOf = asOf;
    for (const Vacancy& each : vacanciesOf(session, vacancy)) {
        const Session* of = m_snapshot.session(each.session);
        list.firstDay = of->firstDay;
        list.lastDay = of->lastDay;
        publicview::CandidateList candidates;
        candidates.vacancy = publicVacancy(each);
        for (const ApplicationRow* row : rowsOf(each.id)) {
            if (isListed(*row))
                candidates.candidates += publicCandidate(*row->applicant);
        }
        list.lists += candidates;
    }
    return list;
}

internalview::Candidate ExportViews::candidate(const ApplicationRow& row,
                                               const Vacancy& vacancy) const
{
    internalview::Candidate candidate;
    candidate.person = publicCandidate(*row.applicant);
    if (vacancy.region.scheme == kEmripRegions) {
        // The region is the one the applicant declares; it is never computed.
        for (const ApplicationValue& value :
             store::Stores(m_database).applications.valuesOf(row.application.id)) {
            if (value.field == u"emrip_region"_s)
                candidate.region = emripRegion(value.value);
        }
        return candidate;
    }
    const auto group = m_groups.electoralGroupOf(row.applicant->nationality, vacancy.deadline.day);
    candidate.region = group.value_or(Region());
    return candidate;
}

internalview::Entry ExportViews::entryOf(const ShortlistEntry& entry, const ApplicationRow& row,
                                         const Vacancy& vacancy) const
{
    const SpokenLanguage ofDocument(toCode(m_language));
    internalview::Entry shown;
    shown.candidate = candidate(row, vacancy);
    shown.rank = entry.rank;
    shown.reason = entry.publicReason;
    shown.internalNote = entry.internalNote;
    shown.withdrawn = row.application.status == Status::Withdrawn;
    const Screener::Examined examined = m_screener.examine(row.application);
    shown.languages = languagesIn(examined.material.values);
    for (const Finding& finding : examined.findings) {
        if (isFlag(finding))
            shown.flags += flagOf(finding, examined.material.waivers);
    }
    if (entry.addedByGroup) {
        internalview::Flag addition;
        addition.rule = QCoreApplication::translate("Exports", "Council resolution 5/1, para. 50");
        addition.text = QCoreApplication::translate("Exports", "Added by the Consultative Group.");
        shown.flags += addition;
    }
    for (const GroupMember& member : recusedMembers(m_snapshot, row.application.id)) {
        internalview::Flag recusal;
        recusal.rule = ruleName(u"CG-1"_s);
        recusal.text = QCoreApplication::translate("Exports", "Takes no part: %1 (%2).")
                           .arg(member.name, member.stateIso2);
        shown.flags += recusal;
    }
    return shown;
}

internalview::VacancyShortlist ExportViews::listOf(const Vacancy& vacancy,
                                                   Shortlist::Kind kind) const
{
    internalview::VacancyShortlist list;
    list.vacancy = publicVacancy(vacancy);
    QSet<ApplicantId> persons;
    QList<internalview::Candidate> applicants;
    for (const ApplicationRow* row : rowsOf(vacancy.id)) {
        if (row->application.origin != Origin::Applied)
            continue;
        ++list.applications;
        const internalview::Candidate shown = candidate(*row, vacancy);
        if (!persons.contains(row->applicant->id))
            applicants += shown;
        persons += row->applicant->id;
        if (isListed(*row))
            list.eligible += shown;
    }
    list.applicants = internalview::countOf(applicants);
    for (const Shortlist& shortlist : m_snapshot.shortlists) {
        if (shortlist.vacancy != vacancy.id || shortlist.kind != kind)
            continue;
        for (const ShortlistEntry& entry : shortlist.entries) {
            const ApplicationRow* row = m_snapshot.application(entry.application);
            if (row && !isHeld(*row))
                list.entries += entryOf(entry, *row, vacancy);
        }
    }
    return list;
}

internalview::ShortlistDocument ExportViews::shortlist(int session, int vacancy,
                                                       Shortlist::Kind kind, QDate asOf) const
{
    internalview::ShortlistDocument document;
    document.session = session;
    document.kind = kind;
    document.asOf = asOf;
    for (const Vacancy& each : vacanciesOf(session, vacancy)) {
        const Session* of = m_snapshot.session(each.session);
        document.firstDay = of->firstDay;
        document.lastDay = of->lastDay;
        document.lists += listOf(each, kind);
    }
    return document;
}

} // namespace greffier
