#pragma once

#include "core/domain/shortlist.h"

#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Lists of candidates in order: one of each kind for a vacancy.
class ShortlistRepository final {
public:
    explicit ShortlistRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    ShortlistId add(Change& change, const Shortlist& list);
    /// Entries that stay keep their identity. Conflict if the list's revision passed.
    void update(Change& change, const Shortlist& list);

    /// Puts these entries in the place of those on the list, which is made where there is none.
    ShortlistId arrange(Change& change, VacancyId vacancy, Shortlist::Kind kind,
                        const QList<ShortlistEntry>& entries);

    std::optional<Shortlist> find(VacancyId vacancy, Shortlist::Kind kind) const;
    QList<Shortlist> all() const;

private:
    void writeEntries(Change& change, ShortlistId id, const QList<ShortlistEntry>& entries);
    QList<ShortlistEntry> entriesOf(ShortlistId id) const;

    SQLite::Database& m_db;
};

} // namespace greffier::store
