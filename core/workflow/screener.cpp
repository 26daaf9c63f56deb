#include "core/workflow/screener.h"

#include "core/store/stores.h"
#include "core/workflow/case_loader.h"
#include "core/workflow/namesake_index.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// To be raised when a rule changes what it says of the same facts.
constexpr int kRulesRevision = 2;

QHash<QString, Mandate> byCode(const QList<Mandate>& mandates)
{
    QHash<QString, Mandate> hash;
    for (const Mandate& mandate : mandates)
        hash.insert(mandate.code, mandate);
    return hash;
}

QStringList confirmedRules(store::Database& database)
{
    QStringList rules;
    for (const RuleConfirmation& confirmation : store::Stores(database).rulings.confirmations())
        rules += confirmation.rule;
    return rules;
}

QHash<VacancyId, ConditionRuling> byVacancy(const QList<ConditionRuling>& rulings)
{
    QHash<VacancyId, ConditionRuling> hash;
    for (const ConditionRuling& ruling : rulings)
        hash.insert(ruling.vacancy, ruling);
    return hash;
}

/// The members whom an officer has ruled on, confirmed or dismissed.
QHash<ApplicationId, QStringList> settledMembers(const QList<Conflict>& conflicts)
{
    QHash<ApplicationId, QStringList> members;
    for (const Conflict& conflict : conflicts) {
        if (conflict.isAboutMember() && conflict.state != Conflict::State::Suggested)
            members[conflict.application] += conflict.memberUid;
    }
    return members;
}

} // namespace

RuleEdition editionInForce(store::Database& database)
{
    const auto editions = store::Stores(database).settings.ruleBookEditions();
    if (editions.isEmpty())
        return {};
    const auto edition = ruleEditionFromJson(editions.last().parameters);
    return edition ? *edition : RuleEdition();
}

Screener::Screener(store::Database& database, const ReferenceTables& reference,
                   const NameFolder& folder, NamesakeIndex& namesakes)
    : m_database(database)
    , m_reference(reference)
    , m_folder(folder)
    , m_screening(editionInForce(database), confirmedRules(database))
    , m_holders(store::Stores(database).mandates.holders(), folder)
    , m_memberships(store::Stores(database).regions.memberships())
    , m_mandates(byCode(store::Stores(database).mandates.all()))
    , m_namesakes(namesakes)
    , m_seatSchemes(store::Stores(database).regions.seatSchemes())
    , m_groupMembers(store::Stores(database).group.all())
    , m_conditions(byVacancy(store::Stores(database).rulings.conditions()))
    , m_settledMembers(settledMembers(store::Stores(database).rulings.conflicts()))
{
}

QString Screener::cacheEdition(const RuleEdition& edition)
{
    return u"%1/%2"_s.arg(edition.name).arg(kRulesRevision);
}

void Screener::fillNamesakes()
{
    if (!m_namesakes.isEmpty())
        return;
    store::Stores(m_database).applicants.forEachPerson(
        [this](const Person& each) { m_namesakes.put(each); });
}

QList<ApplicantId> Screener::doublesOf(const Applicant& applicant)
{
    fillNamesakes();
    const store::Stores stores(m_database);
    return m_namesakes.doublesOf(applicant,
                                 [&](ApplicantId id) { return stores.applicants.find(id); });
}

QList<ApplicantId> Screener::likeliestDoublesOf(const Person& person)
{
    fillNamesakes();
    const store::Stores stores(m_database);
    return m_namesakes.likeliestDoublesOf(
        person, [&](ApplicantId id) { return stores.applicants.find(id); });
}

bool Screener::isDoubtful(const Applicant& applicant)
{
    QList<ApplicantId> doubles = doublesOf(applicant);
    if (doubles.isEmpty())
        return false;
    for (const DistinctPersons& apart : store::Stores(m_database).reviews.distinctPersons())
        doubles.removeIf([&](ApplicantId other) { return apart.are(applicant.id, other); });
    return !doubles.isEmpty();
}

const ScreeningGround& Screener::groundFor(const Vacancy& vacancy)
{
    const auto known = m_grounds.find(vacancy.session);
    if (known != m_grounds.end())
        return known->second;
    store::Stores stores(m_database);
    const ScreeningGround ground{m_reference,
                                 m_holders,
                                 m_memberships,
                                 m_mandates,
                                 stores.sessions.find(vacancy.session).value_or(Session()),
                                 stores.calls.vacanciesOfSession(vacancy.session),
                                 m_seatSchemes,
                                 m_groupMembers,
                                 m_conditions,
                                 m_settledMembers};
    return m_grounds.emplace(vacancy.session, ground).first->second;
}

Vacancy Screener::vacancyOf(const Application& application)
{
    const auto known = m_vacancies.constFind(application.vacancy);
    if (known != m_vacancies.constEnd())
        return *known;
    const auto vacancy = store::Stores(m_database).calls.findVacancy(application.vacancy);
    return *m_vacancies.insert(application.vacancy, vacancy.value_or(Vacancy()));
}

Screener::PersonCases Screener::casesOf(ApplicantId applicant, SessionId session)
{
    PersonCases person{applicant, session, {}};
    const auto applications = store::Stores(m_database).applications.ofApplicant(applicant);
    for (const Application& application : applications) {
        const Vacancy vacancy = vacancyOf(application);
        if (vacancy.session == session)
            person.cases += loadCase(m_database, application, vacancy);
    }
    if (!person.cases.isEmpty() && isDoubtful(person.cases.first().applicant)) {
        for (CaseMaterial& material : person.cases)
            material.doubtfulPerson = true;
    }
    return person;
}

Screener::Examined Screener::examine(const Application& application)
{
    PersonCases none;
    return examine(application, none);
}

Screener::Examined Screener::examine(const Application& application, PersonCases& latest)
{
    const Vacancy vacancy = vacancyOf(application);
    if (latest.applicant != application.applicant || latest.session != vacancy.session)
        latest = casesOf(application.applicant, vacancy.session);
    Examined examined;
    QList<CaseMaterial> others;
    for (const CaseMaterial& material : std::as_const(latest.cases)) {
        if (material.application.id == application.id)
            examined.material = material;
        else
            others += material;
    }
    const CaseFacts facts = factsOf(examined.material, others, groundFor(vacancy));
    examined.findings = m_screening.examine(facts);
    examined.suggestedConflicts = suggestedConflicts(facts);
    for (Conflict& conflict : examined.suggestedConflicts)
        conflict.application = application.id;
    return examined;
}

} // namespace greffier
