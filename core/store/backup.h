#pragma once

#include "core/base/progress.h"

#include <QString>
#include <QStringList>

namespace greffier::store {

class Database;

/// Verified copies of a register. Each is made beside its final name, checked page by page, and
/// named only when it is whole. Throws StoreError.
class Backup final {
public:
    /// How many copies are kept in "<register>.backups"; the oldest go first.
    static constexpr int kKept = 10;

    explicit Backup(Database& database)
        : m_database(database)
    {
    }

    /// The copy of the day: made unless there is one of this day, or one of the present state.
    /// Returns its path, empty when none was needed.
    QString onOpening();

    QString beforeMigration(); ///< always made; path of the copy

    /// A copy of register and attachments in a folder of the officer's choice, each attachment
    /// checked against its hash on the way. Path of the register's copy. Stopping gives Cancelled;
    /// what is unfinished vanishes.
    QString to(const QString& folder, const Progress& progress);

    static QString folderFor(const QString& registerFile); ///< "<register>.backups"
    static QStringList copiesOf(const QString& registerFile); ///< names, oldest first

private:
    QString nameNow(const QString& mark) const;
    QString copyBeside(const QString& mark);
    void copyTo(const QString& file, bool mayReplace);
    void copyAttachments(const QString& copy, const Progress& progress);

    Database& m_database;
};

} // namespace greffier::store
