#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// TENURE-6Y, EMRIP-TERM, TENURE-EXC, TENURE-RENEW: time already served in the same mandate.
Rules tenureRules();

} // namespace greffier
