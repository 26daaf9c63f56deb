#include "core/store/journal.h"

#include "core/store/binding.h"
#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/journal_triggers.h"
#include "core/store/reversal.h"
#include "core/store/seal.h"

#include <QHash>
#include <QJsonDocument>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

constexpr char kSelectEntries[]
    = "SELECT id, uid, kind, subject, ground, officer, system_user, machine, at, undoes, is_final,"
      " (SELECT count(*) FROM act_row WHERE act_id = act.id) FROM act";

AuditEntry readEntry(const SQLite::Statement& row)
{
    RowReader in(row);
    AuditEntry entry;
    entry.act = in.id<ActId>();
    entry.uid = in.text();
    entry.kind = in.text();
    entry.subject = in.text();
    entry.ground = in.text();
    entry.officer.name = in.text();
    entry.officer.systemUser = in.text();
    entry.officer.machine = in.text();
    entry.at = in.instant();
    if (const auto undoes = in.id<ActId>(); undoes.isValid())
        entry.undoes = undoes;
    entry.isFinal = in.yes();
    entry.rowCount = in.number();
    return entry;
}

std::optional<QJsonObject> readImage(RowReader& in)
{
    if (in.isNull()) {
        in.skip();
        return std::nullopt;
    }
    return in.object();
}

AuditedRow readRow(const SQLite::Statement& row)
{
    RowReader in(row);
    AuditedRow audited;
    audited.table = in.text();
    audited.uid = in.text();
    audited.before = readImage(in);
    audited.after = readImage(in);
    audited.erased = in.yes();
    return audited;
}

/// Empties what the journal holds of one row. The images go before their salts: the journal lets a
/// salt go only when its image is gone.
void eraseRow(Change& change, const QString& uid)
{
    for (const char* sql :
         {"INSERT INTO tombstone (row_uid, table_name, act_id)"
          " SELECT row_uid, table_name, (SELECT act_id FROM current_act) FROM act_row"
          " WHERE row_uid = :uid ORDER BY id DESC LIMIT 1 ON CONFLICT DO NOTHING",
          "UPDATE act_row SET before = NULL, after = NULL, erased = 1 WHERE row_uid = :uid",
          "DELETE FROM act_row_salt WHERE act_row_id IN"
          " (SELECT id FROM act_row WHERE row_uid = :uid)",
          "UPDATE act SET subject = '', ground = '' WHERE id IN"
          " (SELECT act_id FROM act_row WHERE row_uid = :uid)"
          " AND id <> (SELECT act_id FROM current_act)",
          "DELETE FROM act_salt WHERE act_id IN"
          " (SELECT act_id FROM act_row WHERE row_uid = :uid)"}) {
        SQLite::Statement& statement = change.statement(sql);
        bind(statement, ":uid", uid);
        statement.exec();
    }
}

QStringList readTexts(SQLite::Database& connection, const QString& sql)
{
    SQLite::Statement select(connection, sql.toStdString());
    return readAll(select, [](const auto& row) { return RowReader(row).text(); });
}

/// Rows of a table that differ from what the last act on them left, or that no act knows. What an
/// older schema wrote has other columns and is not compared.
QStringList changedRows(SQLite::Database& connection, const QString& table)
{
    return readTexts(
        connection,
        u"SELECT '%1 ' || present.uid FROM %1 AS present LEFT JOIN act_row ON act_row.id ="
        " (SELECT max(id) FROM act_row WHERE row_uid = present.uid)"
        " LEFT JOIN act ON act.id = act_row.act_id"
        " WHERE act_row.id IS NULL OR (act_row.erased = 0 AND act.schema_version ="
        " (SELECT user_version FROM pragma_user_version)"
        " AND (act_row.after IS NULL OR json(act_row.after) <> json(%2)))"_s.arg(
            table, imageSql(columnsOf(connection, table), u"present."_s)));
}

/// Rows that the last act on them left in one of the tables, and that are in none.
QStringList missingRows(SQLite::Database& connection, const QStringList& tables)
{
    QStringList present;
    for (const QString& table : tables)
        present += u"SELECT uid FROM %1"_s.arg(table);
    return readTexts(
        connection,
        u"SELECT table_name || ' ' || row_uid FROM act_row"
        " WHERE id IN (SELECT max(id) FROM act_row GROUP BY row_uid)"
        " AND after IS NOT NULL AND row_uid NOT IN (%1)"_s.arg(present.join(u" UNION ALL "_s)));
}

} // namespace

QList<AuditEntry> Journal::history(const QStringList& rowUids) const
{
    SQLite::Statement select(
        m_database.connection(),
        std::string(kSelectEntries)
            + " WHERE :all OR id IN (SELECT act_id FROM act_row WHERE row_uid IN"
              " (SELECT value FROM json_each(:uids))) ORDER BY id");
    bind(select, ":all", rowUids.isEmpty());
    bind(select, ":uids", rowUids);
    QList<AuditEntry> entries = readAll(select, readEntry);
    const QHash<ActId, ActId> undone = standingUndos(m_database.connection());
    for (AuditEntry& entry : entries) {
        if (const auto by = undone.constFind(entry.act); by != undone.constEnd())
            entry.undoneBy = *by;
    }
    return entries;
}

std::optional<AuditEntry> Journal::entry(ActId act, int mostRows) const
{
    SQLite::Statement select(m_database.connection(),
                             std::string(kSelectEntries) + " WHERE id = :act");
    bind(select, ":act", act);
    std::optional<AuditEntry> entry = readFirst(select, readEntry);
    if (!entry)
        return std::nullopt;
    const QHash<ActId, ActId> undone = standingUndos(m_database.connection());
    if (const auto by = undone.constFind(act); by != undone.constEnd())
        entry->undoneBy = *by;
    SQLite::Statement rows(m_database.connection(),
                           "SELECT table_name, row_uid, before, after, erased FROM act_row"
                           " WHERE act_id = :act ORDER BY id LIMIT :most");
    bind(rows, ":act", act);
    bind(rows, ":most", mostRows);
    entry->rows = readAll(rows, readRow);
    return entry;
}

QDateTime Journal::latestAt() const
{
    SQLite::Statement select(m_database.connection(), "SELECT max(at) FROM act");
    return readFirst(select, [](auto& row) { return RowReader(row).instant(); })
        .value_or(QDateTime());
}

Journal::Touched Journal::touchedBy(ActId act) const
{
    Touched touched;
    SQLite::Statement tables(m_database.connection(),
                             "SELECT DISTINCT table_name FROM act_row WHERE act_id = :act");
    bind(tables, ":act", act);
    touched.tables = readAll(tables, [](auto& row) { return RowReader(row).text(); });

    const auto idsOf = [&]<typename Id>(const char* table, const char* field, Id) {
        SQLite::Statement select(
            m_database.connection(),
            "SELECT DISTINCT CASE table_name WHEN :table THEN row_id"
            " ELSE json_extract(coalesce(after, before), :field) END AS touched_id"
            " FROM act_row WHERE act_id = :act AND touched_id IS NOT NULL ORDER BY touched_id");
        bind(select, ":table", QString::fromLatin1(table));
        bind(select, ":field", QString::fromLatin1(field));
        bind(select, ":act", act);
        return readAll(select, [](auto& row) { return RowReader(row).template id<Id>(); });
    };
    touched.applications = idsOf("application", "$.application_id", ApplicationId());
    touched.applicants = idsOf("applicant", "$.applicant_id", ApplicantId());
    return touched;
}

qint64 Journal::actCount() const
{
    return askNumber(m_database.connection(), "SELECT count(*) FROM act");
}

void Journal::revert(Change& change, ActId act) const { Reversal(change, act).run(); }

void Journal::erase(Change& change, const QStringList& rowUids) const
{
    for (const QString& uid : rowUids)
        eraseRow(change, uid);
}

Journal::Check Journal::check() const
{
    Check check;
    check.misfits = actsThatDoNotFit(m_database.connection());
    const QStringList tables = journaledTables(m_database.connection());
    for (const QString& table : tables)
        check.unaccounted += changedRows(m_database.connection(), table);
    check.unaccounted += missingRows(m_database.connection(), tables);
    return check;
}

} // namespace greffier::store
