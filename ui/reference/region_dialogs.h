#pragma once

#include "core/workflow/snapshot.h"

#include <optional>

class QWidget;

namespace greffier {
struct ReferenceTables;
}

namespace greffier::ui {

/// A State in a group as an officer wants it, or out of it, and why.
struct MembershipCorrection {
    GroupMembership membership;
    bool removes = false;
    QString ground;
};
/// A region as an officer adds it, with its scheme where that is new, and why.
struct RegionAddition {
    RegionEntry entry;
    QString ground;
};
struct SeatBinding {
    SeatScheme seats;
    QString ground;
};

/// Each asks an officer; nothing where it is cancelled. A membership without a group is a new one.
std::optional<MembershipCorrection> askMembership(const GroupMembership& known,
                                                  const Snapshot& snapshot,
                                                  const ReferenceTables& shipped, QWidget* parent);
std::optional<RegionAddition> askRegion(const Snapshot& snapshot, QWidget* parent);
std::optional<SeatBinding> askSeats(const QString& scheme, const Snapshot& snapshot,
                                    QWidget* parent);

} // namespace greffier::ui
