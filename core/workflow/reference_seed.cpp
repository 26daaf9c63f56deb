#include "core/workflow/reference_seed.h"

#include "core/reference/reference_tables.h"
#include "core/rules/advisory_committee_rules.h"
#include "core/rules/rule_book.h"
#include "core/store/change.h"
#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// A reason that ships, with its words in the two languages of the interface.
struct ShippedReason {
    const char16_t* code;
    const char16_t* english;
    const char16_t* french;
};

constexpr ShippedReason kReasons[] = {
    {u"meets_requirements", u"Meets the requirements", u"Remplit les conditions"},
    {u"late_survey", u"Survey received late", u"Questionnaire reçu hors délai"},
    {u"late_form", u"Form received late", u"Formulaire reçu hors délai"},
    {u"missing_survey", u"Survey missing", u"Questionnaire manquant"},
    {u"missing_form", u"Form missing", u"Formulaire manquant"},
    {u"incomplete", u"Form incomplete", u"Formulaire incomplet"},
    {u"wrong_region", u"Not of the region of the seat", u"N’est pas issu de la région du siège"},
    {u"conflict_of_interest", u"Conflict of interest", u"Conflit d’intérêts"},
    {u"accumulation", u"Accumulation of functions", u"Cumul de fonctions"},
    {u"tenure", u"Limit of time in office reached", u"Durée maximale de fonction atteinte"},
    {u"withdrawn_by_applicant", u"Withdrawn by the applicant",
     u"Retirée par la personne candidate"},
    {u"duplicate", u"Duplicate of another application", u"Double d’une autre candidature"},
    {u"outside_call", u"Not covered by the call", u"Hors de l’appel à candidatures"},
    {u"officer_judgement", u"Judgement of the officer", u"Appréciation de l’agent"},
};

void seedReasons(store::Change& change, store::Stores& stores)
{
    for (const ReasonCode& reason : shippedReasons())
        stores.settings.addReasonCode(change, reason);
}

void seedRegions(store::Change& change, store::Stores& stores, const ReferenceTables& reference)
{
    stores.regions.addScheme(change, kUnGroups.toString(), u"DGACM"_s);
    int position = 0;
    for (const QString& code : {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s})
        stores.regions.addRegion(change, {unGroup(code), ++position, {}});
    stores.regions.addScheme(change, kEmripRegions.toString(), u"A/HRC/RES/33/25"_s);
    position = 0;
    for (const Region& region : reference.emripRegions.regions())
        stores.regions.addRegion(change, {region, ++position, {}});
    for (const GroupMembership& membership : reference.regionalGroups.memberships())
        stores.regions.addMembership(change, membership);
}

void seedMandates(store::Change& change, store::Stores& stores, const ReferenceTables& reference)
{
    for (const MandateEntry& entry : reference.mandates.all()) {
        const MandateId mandate = stores.mandates.add(change, entry.mandate);
        for (const MandateResolution& resolution :
             reference.mandates.resolutionsOf(entry.mandate.code))
            stores.mandates.addResolution(change, resolution);
        for (int seat = 0; seat < entry.seats; ++seat)
            stores.mandates.addSeat(change, {{}, {}, mandate, entry.seatRegions.value(seat)});
    }
    for (const HolderTerm& holder : reference.holders)
        stores.mandates.addHolder(change, holder);
}

/// The Advisory Committee is elected by a procedure of its own and stands in no call, so it is in
/// none of the tables that calls are read with.
void seedAdvisoryCommittee(store::Change& change, store::Stores& stores)
{
    Mandate committee;
    committee.code = u"ADVISORY_COMMITTEE"_s;
    committee.type = kAdvisoryCommittee.toString();
    committee.category = kAdvisoryCommittee.toString();
    committee.status = u"active"_s;
    committee.titles = {{u"en"_s, u"Human Rights Council Advisory Committee"_s},
                        {u"fr"_s, u"Comité consultatif du Conseil des droits de l’homme"_s}};
    committee.termYears = 3;
    const MandateId id = stores.mandates.add(change, committee);
    const QHash<QString, int> seats = advisoryCommitteeSeats();
    QStringList groups = seats.keys();
    groups.sort();
    for (const QString& group : std::as_const(groups)) {
        for (int seat = 0; seat < seats.value(group); ++seat)
            stores.mandates.addSeat(change, {{}, {}, id, unGroup(group)});
    }
}

/// Since when the seats of each mandate are bound to their scheme, where that ever changed.
/// Source: Council resolutions 6/36 and 33/25 (30 September 2016).
void seedSeatSchemes(store::Change& change, store::Stores& stores)
{
    const QDate adopted(2016, 9, 30);
    stores.regions.setSeatScheme(
        change, {u"EMRIP"_s, kUnGroups.toString(), {}, adopted.addDays(-1), u"A/HRC/RES/6/36"_s});
    stores.regions.setSeatScheme(
        change, {u"EMRIP"_s, kEmripRegions.toString(), adopted, {}, u"A/HRC/RES/33/25"_s});
}

} // namespace

const QList<ReasonCode>& shippedReasons()
{
    static const QList<ReasonCode> reasons = [] {
        QList<ReasonCode> all;
        for (const ShippedReason& reason : kReasons)
            all += ReasonCode{QString::fromUtf16(reason.code), QString::fromUtf16(reason.english),
                              QString::fromUtf16(reason.french), false};
        return all;
    }();
    return reasons;
}

void seedReference(store::Change& change, store::Database& database,
                   const ReferenceTables& reference)
{
    store::Stores stores(database);
    seedReasons(change, stores);
    seedRegions(change, stores, reference);
    seedMandates(change, stores, reference);
    seedAdvisoryCommittee(change, stores);
    seedSeatSchemes(change, stores);
    for (const Session& session : reference.sessions)
        stores.sessions.add(change, session);
    const RuleEdition edition;
    stores.settings.addRuleBookEdition(change, {edition.name, toJson(edition), edition.date});
}

} // namespace greffier
