#pragma once

#include "core/domain/office_tables.h"
#include "core/domain/region.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Schemes of regions and the States in their groups.
class RegionRepository final {
public:
    explicit RegionRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    void addScheme(Change& change, const QString& code, const QString& source);
    void addRegion(Change& change, const RegionEntry& entry);
    void addMembership(Change& change, const GroupMembership& membership);
    /// In place of what is known of that State in that group, if anything is.
    void setMembership(Change& change, const GroupMembership& membership);
    /// False, and nothing done, where the State is not in that group.
    bool removeMembership(Change& change, const Region& group, const QString& state);
    /// In place of the row of that mandate and scheme. StoreError, Conflict, for an unknown
    /// mandate.
    void setSeatScheme(Change& change, const SeatScheme& scheme);

    QStringList schemes() const;
    QList<RegionEntry> regions() const; ///< by scheme and position
    QList<GroupMembership> memberships() const; ///< by State
    QList<SeatScheme> seatSchemes() const; ///< by mandate, oldest first

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
