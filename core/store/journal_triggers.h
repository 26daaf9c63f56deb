#pragma once

#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

/// The triggers that copy each changed row into the journal, and the tables they watch. Their text
/// is part of the file format, since a register is compared with it when it is opened: whoever
/// changes it adds a migration.
namespace greffier::store {

/// Tables under the journal, by name: all but the journal's own and those of received files.
QStringList journaledTables(SQLite::Database& connection);

/// The columns of a table in their order.
QStringList columnsOf(SQLite::Database& connection, const QString& table);

/// SQL for the image of a row: json_object('id', NEW.id, ...) for the prefix "NEW.".
QString imageSql(const QStringList& columns, const QString& prefix);

void dropJournalTriggers(SQLite::Database& connection);

/// Throws StoreError, Internal, for a table that cannot be journaled: without id and uid, not
/// STRICT, or with a column that JSON cannot carry exactly.
void createJournalTriggers(SQLite::Database& connection);

} // namespace greffier::store
