#pragma once

#include "core/domain/audit_entry.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace greffier::store {

class Change;
class Database;

/// Kind of the act that erases a person's data; only such an act may empty row images.
inline constexpr QStringView kErasePerson = u"erase_person";

/// The acts of a register: reading, undoing, erasing, checking. Throws StoreError and SQLite's
/// exceptions.
class Journal final {
public:
    explicit Journal(Database& database)
        : m_database(database)
    {
    }

    /// Acts without their rows, oldest first: all, or those that touched one of the rows.
    QList<AuditEntry> history(const QStringList& rowUids = {}) const;

    /// One act with its first rows, `mostRows` of them; below 0: all.
    std::optional<AuditEntry> entry(ActId act, int mostRows = -1) const;

    qint64 actCount() const;
    QDateTime latestAt() const; ///< instant of the latest act; invalid: there is none

    /// What an act has touched so far, also while it is being done.
    struct Touched {
        QStringList tables;
        QList<ApplicationId> applications; ///< themselves, or what belongs to them
        QList<ApplicantId> applicants; ///< likewise
    };
    Touched touchedBy(ActId act) const;

    /// Writes the images from before an act back, newest row first, as part of another act, which
    /// then undoes it. Redo is the undo of an undo. Revisions go on counting. Errors: NotFound;
    /// Final for an act that cannot be undone by its nature, or was made under an older schema, or
    /// was erased; Conflict, naming the later act, when rows no longer look as the act left them.
    void revert(Change& change, ActId act) const;

    /// Empties every image of these rows and the words of the acts that touched them, and leaves a
    /// tombstone. The rows themselves are removed beforehand, in the same act, whose kind is
    /// kErasePerson. The seals hold on.
    void erase(Change& change, const QStringList& rowUids) const;

    struct Check {
        QList<ActId> misfits; ///< acts whose seal does not fit, oldest first
        /// Rows whose present state no act accounts for, as "table uid".
        QStringList unaccounted;

        bool isSound() const { return misfits.isEmpty() && unaccounted.isEmpty(); }
    };
    Check check() const;

private:
    Database& m_database;
};

} // namespace greffier::store
