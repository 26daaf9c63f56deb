#include "core/workflow/application_rows.h"

#include "core/text/name_key.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void countMarks(ApplicationRow& row)
{
    for (const QueryRow::Mark& mark : std::as_const(row.query.marks)) {
        const bool notMet = mark.verdict == Finding::Verdict::NotMet;
        const bool weighs
            = mark.weight == Finding::Weight::Exclusion || mark.weight == Finding::Weight::Warning;
        if (mark.waived)
            ++row.waived;
        else if (notMet && mark.weight == Finding::Weight::Exclusion)
            ++row.exclusions;
        else if (notMet && mark.weight == Finding::Weight::Warning)
            ++row.warnings;
        else if (weighs)
            ++row.unknowns;
    }
}

void addFindings(ApplicationRow& row, const ScreeningSummary& summary, const QList<Waiver>& waivers)
{
    row.complete = summary.complete;
    row.late = summary.late;
    row.query.marks = summary.marks;
    for (const Waiver& waiver : waivers) {
        for (QueryRow::Mark& mark : row.query.marks)
            mark.waived = mark.waived || waiver.rule == mark.rule;
    }
    row.proposal = proposalFrom(row.query.marks);
    countMarks(row);
}

} // namespace

ApplicationRows::ApplicationRows(const Snapshot& snapshot, const NameFolder& folder,
                                 const Collation& collation)
    : m_snapshot(snapshot)
    , m_folder(folder)
    , m_collation(collation)
{
}

ApplicationRows::Ground& ApplicationRows::groundOf(VacancyId vacancy)
{
    const auto known = m_grounds.find(vacancy);
    if (known != m_grounds.end())
        return *known;
    Ground ground;
    ground.vacancy = m_snapshot.vacancy(vacancy);
    if (ground.vacancy) {
        const Session* session = m_snapshot.session(ground.vacancy->session);
        ground.session = session ? session->number : 0;
        ground.foldedTitle = m_folder.fold(ground.vacancy->title);
    }
    return *m_grounds.insert(vacancy, ground);
}

const ApplicationRows::Groups& ApplicationRows::groupsOf(Ground& ground, const QString& state) const
{
    const auto known = ground.groups.constFind(state);
    if (known != ground.groups.constEnd())
        return *known;
    const QDate day = ground.vacancy ? ground.vacancy->deadline.day : QDate();
    Groups groups;
    for (const GroupMembership& membership : m_snapshot.memberships) {
        if (membership.stateIso2 != state || (day.isValid() && !membership.holdsOn(day)))
            continue;
        groups.all += membership.group.code;
        if (membership.group.scheme == kUnGroups)
            groups.regional += membership.group.code;
    }
    return *ground.groups.insert(state, groups);
}

void ApplicationRows::addQuery(ApplicationRow& row, const Ground& ground) const
{
    const Applicant& applicant = *row.applicant;
    QueryRow& query = row.query;
    query.application = row.application.id;
    query.applicant = applicant.id;
    query.uid = row.application.uid;
    query.applicantUid = applicant.uid;
    query.status = row.application.status;
    query.proposal = row.proposal;
    query.complete = row.complete;
    query.late = row.late;
    query.byGroup = row.application.origin == Origin::Group;
    query.session = row.session;
    query.vacancy = row.vacancyNumber;
    query.gender = applicant.gender;
    query.nationality = applicant.nationality;
    query.otherNationalities = applicant.otherNationalities;
    query.born = applicant.dateOfBirth;
    if (!ground.vacancy)
        return;
    query.seat = ground.vacancy->region.code;
    query.mandate = ground.vacancy->mandateCode;
    query.deadline = ground.vacancy->deadline.day;
    query.conditional = ground.vacancy->condition == Vacancy::Condition::SubjectToExtension;
}

ApplicationRows::Keys ApplicationRows::keysOf(const Applicant& applicant)
{
    const auto known = m_keys.constFind(applicant.id);
    if (known != m_keys.constEnd())
        return *known;
    const Keys keys{m_folder.searchKey(applicant.familyName + u' ' + applicant.givenNames + u' '
                                       + applicant.formerName),
                    m_folder.fold(applicant.email),
                    m_collation.sortKey(applicant.familyName + u'\n' + applicant.givenNames)};
    m_keys.insert(applicant.id, keys);
    return keys;
}

void ApplicationRows::addDecision(QueryRow& query, const Decision& decision)
{
    if (!decision.at.isValid())
        return;
    static const QTimeZone geneva("Europe/Zurich");
    query.decided = decision.at.toTimeZone(geneva).date();
    query.reason = m_words.same(decision.reasonCode);
    query.officerKey = m_words.same(m_folder.fold(decision.officer));
    query.noteKey = m_folder.fold(decision.note);
}

std::shared_ptr<const ApplicationRow>
ApplicationRows::make(const Application& application,
                      const std::shared_ptr<const Applicant>& applicant,
                      const RowMaterial& material)
{
    Ground& ground = groundOf(application.vacancy);
    auto row = std::make_shared<ApplicationRow>();
    row->application = application;
    row->applicant = applicant;
    row->session = ground.session;
    row->vacancyNumber = ground.vacancy ? ground.vacancy->number : 0;
    row->nominator = m_words.same(material.facts.nominator);
    const Groups& groups = groupsOf(ground, applicant->nationality);
    row->groups = groups.regional;
    row->query.groups = groups.all;
    addFindings(*row, material.summary, material.waivers);
    addQuery(*row, ground);
    const Keys keys = keysOf(*applicant);
    row->query.nameKey = keys.name;
    row->query.emailKey = keys.email;
    row->query.titleKey = ground.foldedTitle;
    row->sortKey = keys.sort;
    addDecision(row->query, material.decision);
    row->query.received = material.facts.received;
    row->query.letterWords = material.facts.letterWords;
    row->query.languages = m_languages.same(material.facts.languages);
    return row;
}

} // namespace greffier
