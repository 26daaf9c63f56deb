#include "core/workflow/application_rows.h"

#include "core/text/name_key.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void countMarks(ApplicationRow& row)
{
    for (const QueryRow::Mark& mark : std::as_const(row.marks)) {
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
    row.marks = summary.marks;
    for (const Waiver& waiver : waivers) {
        for (QueryRow::Mark& mark : row.marks)
            mark.waived = mark.waived || waiver.rule == mark.rule;
    }
    row.proposal = proposalFrom(row.marks);
    countMarks(row);
}

} // namespace

ApplicationRows::ApplicationRows(const Snapshot& snapshot, const NameFolder& folder)
    : m_snapshot(snapshot)
    , m_folder(folder)
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
        ground.post = QueryRow::Post{
            ground.vacancy->mandateCode, m_folder.fold(ground.vacancy->title),
            ground.vacancy->region.code, ground.vacancy->deadline.day,
            ground.vacancy->condition == Vacancy::Condition::SubjectToExtension};
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

Shared<QueryRow::Outcome> ApplicationRows::outcomeOf(const Decision& decision)
{
    if (!decision.at.isValid())
        return {};
    static const QTimeZone geneva("Europe/Zurich");
    return QueryRow::Outcome{decision.at.toTimeZone(geneva).date(),
                             m_words.same(decision.reasonCode),
                             m_words.same(m_folder.fold(decision.officer)),
                             m_folder.fold(decision.note)};
}

std::shared_ptr<const ApplicationRow>
ApplicationRows::make(const Application& application,
                      const std::shared_ptr<const ListedPerson>& applicant,
                      const RowMaterial& material)
{
    Ground& ground = groundOf(application.vacancy);
    auto row = std::make_shared<ApplicationRow>();
    row->application = application;
    row->applicant = Shared<ListedPerson>(applicant);
    row->post = ground.post;
    row->outcome = outcomeOf(material.decision);
    row->session = ground.session;
    row->vacancyNumber = ground.vacancy ? ground.vacancy->number : 0;
    row->letterWords = material.facts.letterWords;
    row->received = material.facts.received;
    row->languages = m_languages.same(material.facts.languages);
    row->nominator = m_words.same(material.facts.nominator);
    const Groups& groups = groupsOf(ground, applicant->nationality);
    row->groups = groups.regional;
    row->allGroups = groups.all;
    addFindings(*row, material.summary, material.waivers);
    return row;
}

} // namespace greffier
