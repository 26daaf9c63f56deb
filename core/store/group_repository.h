#pragma once

#include "core/domain/group_member.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// The Consultative Group: its members and who chairs.
class GroupRepository final {
public:
    explicit GroupRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    void add(Change& change, const GroupMember& member);
    void update(Change& change, const GroupMember& member); ///< the one of that uid
    QList<GroupMember> all() const; ///< by first day

    /// In place of whoever has that role for the same session and vacancy.
    void setChair(Change& change, const GroupChair& chair);
    QList<GroupChair> chairs() const; ///< by session, those of a vacancy last

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
