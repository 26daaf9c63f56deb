#pragma once

#include "app/cli/lists.h"
#include "core/workflow/register.h"

namespace greffier::cli {

/// Who stands on which list, in order.
Listing shortlists(const Snapshot& snapshot);
Listing interviews(const Snapshot& snapshot);
/// Saved views of all places; those of Sessions with how many applications each shows, null where
/// its query is not understood any more.
Listing views(const Register& reg, const Snapshot& snapshot);

} // namespace greffier::cli
