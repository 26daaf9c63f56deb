#pragma once

#include "core/domain/finding.h"

#include <QString>

namespace greffier {

/// How procedure.md, section 2, classes a rule.
enum class RuleClass {
    Hard, ///< the program can compute it and propose an exclusion
    Warn, ///< a flag only
    Judge, ///< a human criterion: a question, never a score
    Balance, ///< counted over a list, never an exclusion
    Info, ///< shown, no effect
};

QString toCode(RuleClass ruleClass); ///< "hard", "warn", "judge", "balance", "info"
QString displayName(RuleClass ruleClass);

/// The class of a rule that may weigh that much at most; a rule of balance says so itself.
RuleClass ruleClassOf(Finding::Weight weight);

} // namespace greffier
