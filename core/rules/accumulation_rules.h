#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// GOV-DECISION, CUMUL, PERSONAL, ETHICS: what else the applicant does and is bound to.
Rules accumulationRules();

} // namespace greffier
