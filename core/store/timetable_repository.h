#pragma once

#include "core/domain/timetable.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// When steps of sessions were done, as officers entered it.
class TimetableRepository final {
public:
    explicit TimetableRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    void set(Change& change, const Milestone& milestone);
    void remove(Change& change, SessionId session, const QString& step);
    QList<Milestone> all() const; ///< in the order they came

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
