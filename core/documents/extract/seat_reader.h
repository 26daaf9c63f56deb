#pragma once

#include "core/domain/region.h"
#include "core/reference/region_names.h"

#include <QList>
#include <QString>

namespace greffier {

/// What an entry of a call says about the seats to be filled.
struct SeatReading {
    QList<Region> regions; ///< one per seat; an empty region: bound to none, or not said
    qsizetype start = -1; ///< where the words about the seat begin; -1: there are none
    qsizetype end = -1;
    bool unclear = false; ///< a seat is spoken of, but of which region was not understood
};

/// The seats in an entry (a plainForm()). `scheme` is kUnGroups or kEmripRegions.
SeatReading readSeats(const QString& entry, QStringView scheme, const RegionNames& names);

/// Which scheme the seats of a mandate are bound to: the Expert Mechanism on the Rights of
/// Indigenous Peoples has one of its own since resolution 33/25 of 2016, all others the UN groups.
/// session is 0 where it is not known.
QStringView seatScheme(const QString& title, const QString& resolution, int session);

/// Length of words like "Member from African States of the" in front of a title; 0 if none.
qsizetype seatPrefixLength(const QString& entry);

} // namespace greffier
