#pragma once

#include "core/domain/interview.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Interviews of candidates, one for an application.
class InterviewRepository final {
public:
    explicit InterviewRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    /// A new one, or in the place of the one whose id it bears. Conflict if the revision of that
    /// one passed.
    void set(Change& change, const Interview& interview);
    QList<Interview> all() const; ///< by time

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
