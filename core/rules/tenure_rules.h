#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// Six years in one mandate at most: what the rules of terms have in common.
class TenureLimit : public ProcedureRule {
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    using ProcedureRule::ProcedureRule;

    /// The time served in the mandate of the vacancy.
    struct Served {
        Term::Months months;
        int extended = 0; ///< of these, months by which terms were extended to spread appointments
        bool complete = true; ///< false: the beginning of a term is not known
        QList<Evidence> sources;
    };

    QString cure() const override;
    Finding examine(const CaseFacts& facts) const override;

private:
    Finding judged(const Served& sum, int newTerm) const;
    Finding reached(const Served& sum) const;
};

/// TENURE-6Y, EMRIP-TERM, TENURE-EXC, TENURE-RENEW: time already served in the same mandate.
Rules tenureRules();

} // namespace greffier
