#pragma once

#include "core/domain/reader_ranking.h"
#include "core/domain/shortlist.h"

namespace greffier {

/// A list in a combined order: what stood beside a name stays, and who was not ranked follows after
/// the others.
QList<ShortlistEntry> rankedEntries(const QList<CombinedRank>& order,
                                    const QList<ShortlistEntry>& before);

} // namespace greffier
