#include "core/rules/rule_book.h"

#include "core/rules/accumulation_rules.h"
#include "core/rules/concordance_rules.h"
#include "core/rules/criteria_rules.h"
#include "core/rules/form_rules.h"
#include "core/rules/nationality_rules.h"
#include "core/rules/receipt_rules.h"
#include "core/rules/seat_rules.h"
#include "core/rules/tenure_rules.h"
#include "core/rules/vacancy_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Whether a rule has a place in the book for a kind of mandate.
bool belongs(const EligibilityRule& rule, const QString& mandateType)
{
    const QString id = rule.id();
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

RuleBook::RuleBook(const QString& mandateType, const RuleEdition& edition)
    : m_edition(edition)
{
    Rules all = receiptRules(edition);
    append(all, concordanceRules());
    append(all, formRules(edition));
    append(all, accumulationRules());
    append(all, tenureRules());
    append(all, seatRules());
    append(all, nationalityRules(edition));
    append(all, criteriaRules());
    append(all, vacancyRules());
    for (auto& rule : all) {
        if (belongs(*rule, mandateType))
            m_rules.push_back(std::move(rule));
    }
}

Findings RuleBook::examine(const CaseFacts& facts) const
{
    Findings findings;
    for (const auto& rule : m_rules) {
        if (rule->appliesTo(facts))
            findings += rule->examine(facts);
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
