#pragma once

#include "core/rules/procedure_rule.h"
#include "core/rules/rule_edition.h"

namespace greffier {

/// FORM-LATE, FORM-BOTH, FORM-PERMANDATE, FORM-COMPLETE: what was received, when, and whether it is
/// whole.
Rules receiptRules(const RuleEdition& edition);

} // namespace greffier
