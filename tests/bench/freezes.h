#pragma once

#include "core/workflow/register.h"

#include <QJsonObject>

namespace greffier::bench {

/// Works in the window on the register by keys, and says for how long the window answered nothing:
/// the longest silence of each doing, in milliseconds. Changes a copy of the register only.
QJsonObject measureFreezes(const QString& file, const Workplace& workplace);

} // namespace greffier::bench
