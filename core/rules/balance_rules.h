#pragma once

#include "core/rules/list_rule.h"
#include "core/rules/rule_edition.h"

namespace greffier {

/// BAL-GENDER, BAL-GEO, BAL-LEGAL, BAL-2015 where the edition has it on, and CG-2 of the
/// Consultative Group itself.
ListRules balanceRules(const RuleEdition& edition);

} // namespace greffier
