#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// FORM-NAME, FORM-NAT, CONC-GENDER, CONC-DOB, CONC-EMAIL, CONC-MANDATE: survey and form beside
/// each other.
Rules concordanceRules();

} // namespace greffier
