#pragma once

#include "core/workflow/register.h"

#include <QJsonObject>

namespace greffier::bench {

/// The rules over a session of 2,000 applications in a register of its own: from what is asked to
/// the findings of everybody, reading included. Empty if the register cannot be made.
QJsonObject measureScreening(const Workplace& workplace);

} // namespace greffier::bench
