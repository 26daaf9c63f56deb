#include "core/store/journal_triggers.h"

#include "core/store/binding.h"
#include "core/store/store_error.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

const QStringList& tablesOutsideJournal()
{
    static const QStringList names{
        u"act"_s,           u"act_row"_s,           u"act_row_hash"_s,      u"act_row_salt"_s,
        u"act_salt"_s,      u"act_seal"_s,          u"current_act"_s,       u"document_file"_s,
        u"tombstone"_s,     u"screening_cache"_s,   u"note_text"_s,         u"note_text_data"_s,
        u"note_text_idx"_s, u"note_text_content"_s, u"note_text_docsize"_s, u"note_text_config"_s,
        u"search_entry"_s,  u"search_text"_s,       u"search_text_data"_s,  u"search_text_idx"_s,
        u"search_text_config"_s};
    return names;
}

void refuse(const QString& table)
{
    throw StoreError({Error::Code::Internal,
                      QCoreApplication::translate(
                          "Migrator",
                          "The register could not be brought up to date. Report this to whoever "
                          "provides the program."),
                      u"table %1 cannot be journaled"_s.arg(table)});
}

void requireJournalable(SQLite::Database& connection, const QString& table)
{
    SQLite::Statement strict(connection,
                             "SELECT 1 FROM pragma_table_list WHERE name = :table AND strict = 1");
    bind(strict, ":table", table);
    SQLite::Statement unfit(connection,
                            "SELECT 1 FROM pragma_table_xinfo(:table)"
                            " WHERE type NOT IN ('TEXT', 'INTEGER') OR hidden <> 0");
    bind(unfit, ":table", table);
    const QStringList columns = columnsOf(connection, table);
    if (!strict.executeStep() || unfit.executeStep() || !columns.contains(u"id"_s)
        || !columns.contains(u"uid"_s))
        refuse(table);
}

QString triggerSql(const QString& table, const QString& suffix, const QString& event,
                   const QString& guard, const QString& row, const QString& before,
                   const QString& after)
{
    return u"CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 BEGIN%4"
           " INSERT INTO act_row (act_id, table_name, row_id, row_uid, before, after)"
           " VALUES ((SELECT act_id FROM current_act), '%1', %5.id, %5.uid, %6, %7); END"_s.arg(
               table, suffix, event, guard, row, before, after);
}

} // namespace

QStringList journaledTables(SQLite::Database& connection)
{
    SQLite::Statement select(connection,
                             "SELECT name FROM sqlite_schema"
                             " WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name");
    QStringList tables = readAll(select, [](auto& row) { return RowReader(row).text(); });
    for (const QString& outside : tablesOutsideJournal())
        tables.removeAll(outside);
    return tables;
}

QStringList columnsOf(SQLite::Database& connection, const QString& table)
{
    SQLite::Statement select(connection,
                             "SELECT name FROM pragma_table_xinfo(:table) ORDER BY cid");
    bind(select, ":table", table);
    return readAll(select, [](auto& row) { return RowReader(row).text(); });
}

QString imageSql(const QStringList& columns, const QString& prefix)
{
    QStringList pairs;
    for (const QString& column : columns)
        pairs += u"'%1', %2%1"_s.arg(column, prefix);
    return u"json_object(%1)"_s.arg(pairs.join(u", "_s));
}

void dropJournalTriggers(SQLite::Database& connection)
{
    SQLite::Statement select(connection,
                             "SELECT name FROM sqlite_schema"
                             " WHERE type = 'trigger' AND name GLOB 'journal_*'");
    const QStringList names = readAll(select, [](auto& row) { return RowReader(row).text(); });
    for (const QString& name : names)
        connection.exec(u"DROP TRIGGER %1"_s.arg(name).toStdString());
}

void createJournalTriggers(SQLite::Database& connection)
{
    // An identity, once given, stays: undo and other copies of the register rely on it.
    const QString sameIdentity = u" SELECT RAISE(ABORT, 'an identity never changes')"
                                 " WHERE OLD.id <> NEW.id OR OLD.uid <> NEW.uid;"_s;
    for (const QString& table : journaledTables(connection)) {
        requireJournalable(connection, table);
        const QStringList columns = columnsOf(connection, table);
        const QString before = imageSql(columns, u"OLD."_s);
        const QString after = imageSql(columns, u"NEW."_s);
        const QString none = u"NULL"_s;
        for (const QString& sql :
             {triggerSql(table, u"added"_s, u"INSERT"_s, {}, u"NEW"_s, none, after),
              triggerSql(table, u"changed"_s, u"UPDATE"_s, sameIdentity, u"NEW"_s, before, after),
              triggerSql(table, u"removed"_s, u"DELETE"_s, {}, u"OLD"_s, before, none)})
            connection.exec(sql.toStdString());
    }
}

} // namespace greffier::store
