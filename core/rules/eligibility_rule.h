#pragma once

#include "core/domain/finding.h"
#include "core/rules/case_facts.h"
#include "core/rules/rule_class.h"

#include <QString>

namespace greffier {

/// One rule of the procedure. Facts in, finding out: no clock, no register, no decision. It always
/// answers, met, not met or cannot tell, and names what it looked at.
class EligibilityRule {
public:
    virtual ~EligibilityRule() = default;

    virtual QString id() const = 0; ///< as in procedure.md, section 2: "SEAT-WG"
    virtual QString title() const = 0; ///< short, translated
    virtual QString source() const = 0; ///< instrument and paragraph
    virtual RuleClass ruleClass() const = 0; ///< as procedure.md classes it
    virtual Finding::Weight weight() const = 0; ///< what it may lead to at most
    /// False where the wording of the source was not read: an officer has to confirm the rule.
    virtual bool isConfirmed() const { return true; }
    /// What would cure a finding against the applicant, translated; empty if nothing would.
    virtual QString cure() const { return {}; }
    /// Whether the rule has anything to say of such a case: SEAT-EMRIP of EMRIP seats only.
    virtual bool appliesTo(const CaseFacts&) const { return true; }
    virtual Finding examine(const CaseFacts& facts) const = 0;
};

} // namespace greffier
