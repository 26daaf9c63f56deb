#pragma once

#include <QString>

namespace greffier::store {

/// What the first hundred bytes of a file say, read without letting SQLite touch it.
/// Source: SQLite file format, 1.3.
struct RegisterHeader {
    bool isSqlite = false;
    bool usesWal = false;
    qint32 applicationId = 0;
    qint32 schemaVersion = 0; ///< user_version

    /// Throws StoreError: NotFound, NotARegister for what is no plain file, Unreadable.
    static RegisterHeader of(const QString& file);
};

} // namespace greffier::store
