#pragma once

#include "core/rules/procedure_rule.h"
#include "core/rules/rule_edition.h"

namespace greffier {

/// NAT-DUAL, NAT-COUNTRY, NAT-SAME, REGION-SPECIAL, REGION-NONSTATE.
Rules nationalityRules(const RuleEdition& edition);

} // namespace greffier
