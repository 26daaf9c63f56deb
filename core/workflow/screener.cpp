#include "core/workflow/screener.h"

#include "core/store/stores.h"
#include "core/workflow/case_loader.h"
#include "core/workflow/namesake_index.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// To be raised when a rule changes what it says of the same facts.
constexpr int kRulesRevision = 1;

QHash<QString, Mandate> byCode(const QList<Mandate>& mandates)
{
    QHash<QString, Mandate> hash;
    for (const Mandate& mandate : mandates)
        hash.insert(mandate.code, mandate);
    return hash;
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
    , m_screening(editionInForce(database))
    , m_holders(store::Stores(database).mandates.holders(), folder)
    , m_memberships(store::Stores(database).regions.memberships())
    , m_mandates(byCode(store::Stores(database).mandates.all()))
    , m_namesakes(namesakes)
{
}

QString Screener::cacheEdition(const RuleEdition& edition)
{
    return u"%1/%2"_s.arg(edition.name).arg(kRulesRevision);
}

QList<ApplicantId> Screener::doublesOf(const Applicant& applicant)
{
    const store::ApplicantRepository applicants = store::Stores(m_database).applicants;
    if (m_namesakes.isEmpty()) {
        for (const Applicant& each : applicants.all())
            m_namesakes.put(each);
    }
    return m_namesakes.doublesOf(applicant, [&](ApplicantId id) { return applicants.find(id); });
}

ScreeningGround Screener::groundFor(const Vacancy& vacancy)
{
    store::Stores stores(m_database);
    return {m_reference,
            m_holders,
            m_memberships,
            m_mandates,
            stores.sessions.find(vacancy.session).value_or(Session()),
            stores.calls.vacanciesOfSession(vacancy.session)};
}

Screener::Examined Screener::examine(const Application& application)
{
    store::Stores stores(m_database);
    const Vacancy vacancy = stores.calls.findVacancy(application.vacancy).value_or(Vacancy());
    Examined examined;
    examined.material = loadCase(m_database, application, vacancy);
    examined.material.doubtfulPerson = !doublesOf(examined.material.applicant).isEmpty();
    QList<CaseMaterial> others;
    for (const Application& other : stores.applications.ofApplicant(application.applicant)) {
        const auto of = stores.calls.findVacancy(other.vacancy);
        if (other.id != application.id && of && of->session == vacancy.session)
            others += loadCase(m_database, other, *of);
    }
    examined.findings = m_screening.examine(factsOf(examined.material, others, groundFor(vacancy)));
    return examined;
}

} // namespace greffier
