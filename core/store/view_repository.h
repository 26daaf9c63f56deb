#pragma once

#include "core/domain/saved_view.h"

#include <QList>

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

    /// A new one, or in the place of the one of that name.
    void save(Change& change, const SavedView& view);
    bool remove(Change& change, const QString& name); ///< false: there is none of that name
    QList<SavedView> all() const; ///< by name

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
