#pragma once

#include "core/workflow/snapshot.h"

namespace greffier {

/// What the rules over a list say of a shortlist, by the edition in force; that of the Consultative
/// Group itself is left out. Excludes nobody.
Findings listFindings(const Snapshot& snapshot, const Shortlist& list);

/// Whether the members of the Consultative Group who serve between two days are one of each group.
Finding groupFinding(const Snapshot& snapshot, QDate first, QDate last);

} // namespace greffier
