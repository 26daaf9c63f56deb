#pragma once

#include "core/base/result.h"
#include "core/workflow/register.h"

namespace greffier {

/// Whether the query of a view can be understood in its place, whatever language the window of the
/// reader has: that of a list with keywords is read with the English ones. Reference, whose
/// keywords differ from table to table, and History, which has none, understand any text.
/// Invalid: no; the message says where and why.
Result<void> understoodQuery(const Register& reg, const Snapshot& snapshot, const SavedView& view);

} // namespace greffier
