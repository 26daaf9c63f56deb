#pragma once

#include "core/domain/note_verbale.h"

#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Notes verbales, the replies to them, and the words in them.
class NoteRepository final {
public:
    explicit NoteRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    NoteId add(Change& change, const NoteVerbale& note);
    QString addReply(Change& change, const NoteReply& reply); ///< its uid

    std::optional<NoteVerbale> find(NoteId id) const;
    /// The note of a uid or a reference; StoreError, NotFound or Ambiguous, unless it is one.
    NoteVerbale one(const QString& uidOrReference) const;
    QList<NoteVerbale> all() const; ///< latest first
    QList<NoteReply> replies() const; ///< by note and day

    /// Notes that hold all the words, in any of the six languages, latest first. A word may be a
    /// part of one; case and accents do not count.
    QList<NoteVerbale> holding(const QString& words) const;

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
