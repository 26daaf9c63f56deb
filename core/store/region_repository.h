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

    QStringList schemes() const;
    QList<RegionEntry> regions() const; ///< by scheme and position
    QList<GroupMembership> memberships() const; ///< by State

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
