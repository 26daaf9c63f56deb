#pragma once

#include "core/rules/procedure_rule.h"
#include "core/rules/rule_edition.h"

namespace greffier {

/// FORM-LANG, FORM-LETTER, FORM-REFS, FORM-ABBR, FORM-NUMBER, FORM-MULTI: how the application is
/// made.
Rules formRules(const RuleEdition& edition);

} // namespace greffier
