#pragma once

#include "core/workflow/snapshot.h"

#include <QList>

#include <algorithm>
#include <memory>

namespace greffier {

/// The order of lists by name: whoever bears the same name by id, the applications of one person
/// by theirs.
bool comesBefore(const ListedPerson& one, const ListedPerson& other);
bool comesBefore(const ApplicationRow& one, const ApplicationRow& other);

/// Puts the lists by name of a snapshot in order, from those by id.
void orderByName(Snapshot& snapshot);

/// Puts `now` in its place in a list by name and takes `before` out; either may be nothing.
template <typename Item>
void replaceByName(QList<std::shared_ptr<const Item>>& list,
                   const std::shared_ptr<const Item>& before,
                   const std::shared_ptr<const Item>& now)
{
    const auto placeOf = [&list](const Item& item) {
        return std::lower_bound(
            list.begin(), list.end(), item,
            [](const auto& each, const Item& wanted) { return comesBefore(*each, wanted); });
    };
    const bool stays
        = before && now && !comesBefore(*before, *now) && !comesBefore(*now, *before);
    if (stays) {
        *placeOf(*now) = now;
        return;
    }
    if (before)
        list.erase(placeOf(*before));
    if (now)
        list.insert(placeOf(*now), now);
}

} // namespace greffier
