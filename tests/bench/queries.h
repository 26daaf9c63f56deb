#pragma once

#include "core/workflow/register.h"

#include <QJsonObject>

namespace greffier::bench {

/// Free text over names and letters with three conditions, the first 200 rows in the order of names
/// and the exact count; and the counts of ten saved views.
QJsonObject measureQueries(const Register& reg);

} // namespace greffier::bench
