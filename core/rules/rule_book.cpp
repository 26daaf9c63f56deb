#include "core/rules/rule_book.h"

#include "core/rules/accumulation_rules.h"
#include "core/rules/advisory_committee_rules.h"
#include "core/rules/balance_rules.h"
#include "core/rules/concordance_rules.h"
#include "core/rules/criteria_rules.h"
#include "core/rules/form_rules.h"
#include "core/rules/group_rules.h"
#include "core/rules/nationality_rules.h"
#include "core/rules/receipt_rules.h"
#include "core/rules/seat_rules.h"
#include "core/rules/tenure_rules.h"
#include "core/rules/vacancy_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Rules of the general procedure that hold for the Advisory Committee as well: what its members
/// may not be at the same time, and what is said of their States.
bool holdsForCommittee(const QString& id)
{
    static const QStringList ids{u"GOV-DECISION"_s,   u"CUMUL"_s,    u"NAT-DUAL"_s,
                                 u"NAT-SAME"_s,       u"PERSONAL"_s, u"REGION-SPECIAL"_s,
                                 u"REGION-NONSTATE"_s};
    return ids.contains(id);
}

/// Whether a rule has a place in the book for a kind of mandate.
bool belongs(const EligibilityRule& rule, const QString& mandateType)
{
    const QString id = rule.id();
    if (mandateType == kAdvisoryCommittee)
        return id.startsWith(u"AC-"_s) || holdsForCommittee(id);
    if (id.startsWith(u"AC-"_s))
        return false;
    const bool ofMechanism
        = id.startsWith(u"EMRIP-"_s) || id == u"SEAT-EMRIP"_s || id == u"SEAT-EMRTD"_s;
    if (mandateType == u"special_rapporteur"_s || mandateType == u"independent_expert"_s)
        return !ofMechanism && id != u"SEAT-WG"_s;
    if (mandateType == u"working_group"_s)
        return !ofMechanism;
    if (mandateType == u"expert_mechanism"_s)
        return id != u"SEAT-WG"_s;
    return true;
}

} // namespace

RuleBook::RuleBook(const QString& mandateType, const RuleEdition& edition,
                   const QStringList& confirmed)
    : m_edition(edition)
    , m_confirmed(confirmed)
{
    Rules all = receiptRules(edition);
    append(all, concordanceRules());
    append(all, formRules(edition));
    append(all, accumulationRules());
    append(all, tenureRules());
    append(all, advisoryCommitteeRules());
    append(all, seatRules());
    append(all, nationalityRules(edition));
    append(all, criteriaRules());
    append(all, vacancyRules());
    append(all, groupRules());
    for (auto& rule : all) {
        if (belongs(*rule, mandateType))
            m_rules.push_back(std::move(rule));
    }
    if (mandateType != kAdvisoryCommittee)
        m_listRules = balanceRules(edition);
}

Findings RuleBook::examine(const CaseFacts& facts) const
{
    Findings findings;
    for (const auto& rule : m_rules) {
        if (!rule->appliesTo(facts))
            continue;
        findings += rule->examine(facts);
        if (m_confirmed.contains(rule->id()))
            findings.last().confirmed = true;
    }
    return findings;
}

Findings RuleBook::examineList(const ListFacts& facts) const
{
    Findings findings;
    for (const auto& rule : m_listRules) {
        findings += rule->examine(facts);
        if (m_confirmed.contains(rule->id()))
            findings.last().confirmed = true;
    }
    return findings;
}

const EligibilityRule* RuleBook::rule(const QString& id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&](const auto& rule) { return rule->id() == id; });
    return found == m_rules.end() ? nullptr : found->get();
}

} // namespace greffier
