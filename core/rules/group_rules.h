#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// CG-1: members of the Consultative Group whose State is that of the candidate or of the mandate.
Rules groupRules();

} // namespace greffier
