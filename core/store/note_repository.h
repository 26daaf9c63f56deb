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
    void addReminded(Change& change, NoteId reminder, const QString& stateIso2);
    void indexAnew(Change& change, const QString& uid); ///< its words, after a correction

    std::optional<NoteVerbale> find(NoteId id) const;
    /// The note of a uid or a reference, in the language it came in first; reminders go by uid
    /// only. StoreError, NotFound or Invalid, unless it is one.
    NoteVerbale one(const QString& uidOrReference) const;
    QList<NoteVerbale> all() const; ///< latest first
    QList<NoteVerbale> requests() const; ///< for input, in their first language, latest first
    /// The same note in another language: of that kind, direction, reference and day. Notes without
    /// reference or date are never taken for one.
    NoteId firstVersionOf(const NoteVerbale& note) const;
    QList<NoteReply> replies() const; ///< by note and day
    QList<NoteReminder> reminders() const; ///< by day

    /// Notes that hold all the words, in any of the six languages, latest first. A word may be a
    /// part of one; case and accents do not count. At most `most`, below 0: all.
    QList<NoteVerbale> holding(const QString& words, int most) const;

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
