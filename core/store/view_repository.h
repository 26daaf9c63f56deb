#pragma once

#include "core/domain/saved_view.h"

#include <QList>
#include <QString>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Queries with columns and order that officers saved under a name.
class ViewRepository final {
public:
    explicit ViewRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    /// A new one, or instead of the one of that name in its place.
    void save(Change& change, const SavedView& view);
    /// False: there is none of that name in that place.
    bool remove(Change& change, ViewPlace place, const QString& name);
    QList<SavedView> all() const; ///< by name

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
