#include "core/store/repointing.h"

#include "core/store/binding.h"
#include "core/store/change.h"
#include "core/store/journal_triggers.h"

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

/// The columns of a table that hold ids of another table.
QStringList columnsReferringTo(SQLite::Database& db, const QString& table, const QString& target)
{
    SQLite::Statement select(db,
                             "SELECT \"from\" FROM pragma_foreign_key_list(:table)"
                             " WHERE \"table\" = :target ORDER BY \"from\"");
    bind(select, ":table", table);
    bind(select, ":target", target);
    return readAll(select, [](auto& row) { return RowReader(row).text(); });
}

void exec(SQLite::Database& db, const QString& sql, qint64 from, qint64 to)
{
    SQLite::Statement statement(db, sql.toStdString());
    bind(statement, ":from", from);
    if (sql.contains(u":to"_s))
        bind(statement, ":to", to);
    statement.exec();
}

} // namespace

void repoint(Change& change, const QString& table, qint64 from, qint64 to)
{
    SQLite::Database& db = change.db();
    for (const QString& referring : journaledTables(db)) {
        const bool counts = columnsOf(db, referring).contains(u"revision"_s);
        const QString revision = counts ? u", revision = revision + 1"_s : QString();
        for (const QString& column : columnsReferringTo(db, referring, table)) {
            exec(db,
                 u"UPDATE OR IGNORE %1 SET %2 = :to%3 WHERE %2 = :from"_s.arg(referring, column,
                                                                              revision),
                 from, to);
            // What could not be moved stands there already for the other row.
            exec(db, u"DELETE FROM %1 WHERE %2 = :from"_s.arg(referring, column), from, to);
        }
    }
}

} // namespace greffier::store
