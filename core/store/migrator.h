#pragma once

#include "core/base/lazy.h"

#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace greffier::store {

/// Brings a register's schema up to date, script by script. user_version counts the scripts that
/// have run. Throws StoreError and SQLite's exceptions.
class Migrator final {
public:
    /// The scripts of this program. A missing one is an error, never a shorter list.
    static Migrator shipped();

    explicit Migrator(QStringList scripts);

    int latestVersion() const { return static_cast<int>(m_scripts.size()); }

    /// Runs the scripts that are missing, each in a transaction of its own with the journal
    /// triggers made anew. Changes made by a script are not acts.
    void migrate(SQLite::Database& connection) const;

    /// The schema as it must stand word for word in a register of that version.
    QString schemaAt(int version) const;

    static QString schemaOf(SQLite::Database& connection);

private:
    void runScript(SQLite::Database& connection, int version) const;

    QString makeSchema(int version) const;

    QStringList m_scripts;
    Lazy<QString> m_latestSchema; ///< each opening compares with it
};

} // namespace greffier::store
