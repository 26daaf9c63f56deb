#pragma once

#include "core/rules/procedure_rule.h"

namespace greffier {

/// SEAT-WG, SEAT-EMRTD, SEAT-EMRIP, EMRIP-ORIGIN: whether the person fits the region of the seat.
Rules seatRules();

} // namespace greffier
