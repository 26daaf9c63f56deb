#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// CRIT-A to CRIT-F, TOR-1 to TOR-4, LIST-EXCLUDE: what only people can judge. These rules say what
/// is to be judged and never answer it.
Rules criteriaRules();

} // namespace greffier
