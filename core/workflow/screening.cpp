#include "core/workflow/screening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

QDate expectedTermStart(const Session& session)
{
    if (!session.lastDay.isValid())
        return {};
    const QDate firstOfMonth(session.lastDay.year(), session.lastDay.month(), 1);
    return firstOfMonth.addMonths(1);
}

namespace {

QDate referenceDay(const Vacancy& vacancy, const Session& session)
{
    return vacancy.deadline.day.isValid() ? vacancy.deadline.day : session.firstDay;
}

QList<Receipt> receiptsOf(const CaseMaterial& material, Part part)
{
    QList<Receipt> receipts;
    std::copy_if(material.receipts.begin(), material.receipts.end(), std::back_inserter(receipts),
                 [part](const Receipt& receipt) { return receipt.part == part; });
    std::sort(receipts.begin(), receipts.end(),
              [](const Receipt& one, const Receipt& other) { return one.at < other.at; });
    return receipts;
}

/// Whether some file of this part can be read.
bool isReadable(const CaseMaterial& material, Part part)
{
    return std::any_of(
        material.documents.begin(), material.documents.end(),
        [part](const auto& document) { return document.part == part && document.readable; });
}

QList<PartFacts> partsOf(const CaseMaterial& material)
{
    QList<PartFacts> parts;
    if (material.surveyCompleted) {
        PartFacts survey;
        survey.part = Part::Survey;
        survey.receipts = receiptsOf(material, Part::Survey);
        parts += survey;
    }
    const auto first
        = std::find_if(material.documents.begin(), material.documents.end(),
                       [](const auto& document) { return document.part == Part::Form; });
    if (first != material.documents.end()) {
        PartFacts form;
        form.part = Part::Form;
        form.readable = isReadable(material, Part::Form);
        form.receipts = receiptsOf(material, Part::Form);
        form.evidence.file = first->name;
        parts += form;
    }
    for (const auto& document : material.documents) {
        if (document.part != Part::Reference)
            continue;
        PartFacts letter;
        letter.part = Part::Reference;
        letter.readable = document.readable;
        letter.evidence.file = document.name;
        parts += letter;
    }
    return parts;
}

int formCount(const CaseMaterial& material)
{
    return static_cast<int>(
        std::count_if(material.documents.begin(), material.documents.end(),
                      [](const auto& document) { return document.part == Part::Form; }));
}

void addPerson(CaseFacts& facts, const Applicant& applicant, const ScreeningGround& ground)
{
    facts.nationality = applicant.nationality;
    facts.otherNationalities = applicant.otherNationalities;
    QStringList states = QStringList{applicant.nationality} + applicant.otherNationalities;
    for (const ApplicationValue& value : facts.values) {
        if (value.field == u"nationality"_s)
            states += value.value;
    }
    states.removeDuplicates();
    for (const QString& state : states) {
        if (ground.reference.states.find(state))
            facts.knownStates += state;
    }
    for (const GroupMembership& membership : ground.memberships) {
        if (states.contains(membership.stateIso2) && membership.holdsOn(facts.referenceDay))
            facts.memberships += membership;
    }
    if (!applicant.nationality.isEmpty())
        facts.holdersOfNationality = ground.holders.sittingOfNationality(applicant.nationality);
}

void addTitle(CaseFacts& facts, const QString& code, const ScreeningGround& ground)
{
    const MandateEntry* entry = ground.reference.mandates.find(code);
    facts.mandateTitles.insert(code, entry ? entry->shortNameEnglish : code);
}

void addService(CaseFacts& facts, const Applicant& applicant, const ScreeningGround& ground)
{
    for (const HolderTerm& term : ground.holders.termsOf(applicant)) {
        facts.served
            += ServiceRecord{term.mandateCode, term.term, term.extendedByMonths, term.source};
        addTitle(facts, term.mandateCode, ground);
        if (isConcurrent(term, facts.referenceDay, facts.termStart))
            facts.currentFunctions += term.mandateCode;
    }
}

void addOtherApplications(CaseFacts& facts, const QList<CaseMaterial>& sameSession)
{
    for (const CaseMaterial& other : sameSession) {
        facts.otherVacancies += other.vacancy.title;
        facts.formsOfThisPerson += formCount(other);
        if (other.application.status == Status::Recommended
            || other.application.status == Status::Proposed
            || other.application.status == Status::Appointed)
            facts.recommendedFor += other.vacancy.title;
    }
}

/// The members of the Group who serve between the deadline and the end of the session, and the
/// scheme of the seat and the condition as the office has them.
void addOffice(CaseFacts& facts, const CaseMaterial& material, const ScreeningGround& ground)
{
    for (const SeatScheme& scheme : ground.seatSchemes) {
        if (scheme.mandateCode == material.vacancy.mandateCode
            && scheme.holdsOn(facts.referenceDay))
            facts.seatScheme = scheme.scheme;
    }
    const auto condition = ground.conditions.constFind(material.vacancy.id);
    if (condition != ground.conditions.constEnd())
        facts.condition = *condition;
    for (const GroupMember& member : ground.groupMembers) {
        if (facts.referenceDay.isValid()
            && member.servesBetween(facts.referenceDay, ground.session.lastDay))
            facts.groupMembers += member;
    }
    facts.settledMembers = ground.settledMembers.value(material.application.id);
}

} // namespace

CaseFacts factsOf(const CaseMaterial& material, const QList<CaseMaterial>& sameSession,
                  const ScreeningGround& ground)
{
    CaseFacts facts;
    facts.vacancy = material.vacancy;
    facts.mandateType = ground.mandates.value(material.vacancy.mandateCode).type;
    facts.termStart = expectedTermStart(ground.session);
    facts.referenceDay = referenceDay(material.vacancy, ground.session);
    if (const MandateEntry* entry = ground.reference.mandates.find(material.vacancy.mandateCode))
        facts.mandateCountry = entry->countryIso2;
    addTitle(facts, material.vacancy.mandateCode, ground);
    for (const Vacancy& vacancy : ground.vacancies) {
        if (vacancy.condition == Vacancy::Condition::SubjectToExtension
            && vacancy.call == material.vacancy.call && vacancy.id != material.vacancy.id)
            facts.sharedCondition += vacancy.number;
    }

    facts.namedByGroup = material.application.origin == Origin::Group;
    facts.parts = partsOf(material);
    facts.surveyNamesVacancy = material.surveyNamesVacancy;
    facts.unfinishedSurvey = material.surveyUnfinished;
    facts.formsForThisVacancy = formCount(material);
    facts.formsOfThisPerson = facts.formsForThisVacancy;
    facts.secondForm = facts.formsForThisVacancy > 1;
    facts.values = material.values;
    facts.rulings = material.rulings;
    facts.doubtfulPerson = material.doubtfulPerson;
    addPerson(facts, material.applicant, ground);
    addService(facts, material.applicant, ground);
    addOtherApplications(facts, sameSession);
    addOffice(facts, material, ground);
    return facts;
}

Screening::Screening(const RuleEdition& edition, const QStringList& confirmed)
    : m_edition(edition)
    , m_confirmed(confirmed)
{
}

const RuleBook& Screening::bookFor(const QString& mandateType) const
{
    auto found = m_books.find(mandateType);
    if (found == m_books.end())
        found = m_books.try_emplace(mandateType, mandateType, m_edition, m_confirmed).first;
    return found->second;
}

Findings Screening::examine(const CaseFacts& facts) const
{
    return bookFor(facts.mandateType).examine(facts);
}

} // namespace greffier
