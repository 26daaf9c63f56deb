#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace SQLite {
class Database;
}

/// SQLite connections with the settings of a register.
namespace greffier::store {

enum class Access { ReadWrite, ReadOnly };

/// Opens a file that exists. Until trustSchema() nothing in its schema can run: no trigger, no
/// view.
std::unique_ptr<SQLite::Database> connectTo(const QString& file, Access access);

/// The same for a database in memory.
std::unique_ptr<SQLite::Database> connectInMemory();

/// Lets the triggers run, after the schema was found to be ours.
void trustSchema(SQLite::Database& connection);

/// One number that SQLite answers, such as that of a PRAGMA.
qint64 askNumber(SQLite::Database& connection, const char* sql);

/// One line for each problem SQLite finds, at most a hundred; empty when there is none.
QStringList quickCheck(SQLite::Database& connection);
QStringList fullCheck(SQLite::Database& connection); ///< with indexes and foreign keys

} // namespace greffier::store
