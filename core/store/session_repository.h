#pragma once

#include "core/domain/session.h"

#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Sessions of the Council.
class SessionRepository final {
public:
    explicit SessionRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    SessionId add(Change& change, const Session& session);
    void update(Change& change, const Session& session); ///< StoreError, Conflict, if it is gone

    std::optional<Session> find(SessionId id) const;
    std::optional<Session> findNumber(int number) const;
    QList<Session> all() const; ///< by number

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
