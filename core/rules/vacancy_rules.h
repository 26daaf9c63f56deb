#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// COND-RENEW, COND-SHARED: vacancies that depend on the extension of the mandate.
Rules vacancyRules();

} // namespace greffier
