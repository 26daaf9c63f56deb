#include "core/domain/ranked_entries.h"

#include <algorithm>

namespace greffier {

QList<ShortlistEntry> rankedEntries(const QList<CombinedRank>& order,
                                    const QList<ShortlistEntry>& before)
{
    QList<ShortlistEntry> rest = before;
    QList<ShortlistEntry> entries;
    for (const CombinedRank& rank : order) {
        const auto known = std::find_if(rest.begin(), rest.end(), [&](const auto& entry) {
            return entry.application == rank.application;
        });
        ShortlistEntry entry;
        if (known != rest.end()) {
            entry = *known;
            rest.erase(known);
        }
        entry.application = rank.application;
        entry.rank = rank.rank;
        entries += entry;
    }
    for (ShortlistEntry entry : std::as_const(rest)) {
        entry.rank = static_cast<int>(entries.size()) + 1;
        entries += entry;
    }
    return entries;
}

} // namespace greffier
