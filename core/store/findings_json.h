#pragma once

#include "core/domain/finding.h"

#include <QJsonArray>

namespace greffier::store {

/// Findings as a decision keeps them, and back. Unknown codes, which only a damaged register can
/// hold, read as "cannot tell" and "information".
QJsonArray toJson(const Findings& findings);
Findings findingsFromJson(const QJsonArray& json);

} // namespace greffier::store
