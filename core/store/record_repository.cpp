#include "core/store/record_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"
#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QHash>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

struct Place {
    QString table;
    QString parent; ///< column that refers to the mandate; empty: the entry stands alone
};

const Place& placeOf(const QString& part)
{
    static const QHash<QString, Place> places{
        {u"mandate"_s, {u"mandate"_s, {}}},
        {u"title"_s, {u"mandate_title"_s, u"mandate_id"_s}},
        {u"resolution"_s, {u"mandate_resolution"_s, u"mandate_id"_s}},
        {u"seat"_s, {u"seat"_s, u"mandate_id"_s}},
        {u"holder"_s, {u"holder_term"_s, u"mandate_id"_s}},
        {u"document"_s, {u"mandate_document"_s, u"mandate_id"_s}},
        {u"dialogue"_s, {u"mandate_dialogue"_s, u"mandate_id"_s}},
        {u"session"_s, {u"session"_s, {}}},
        {u"note"_s, {u"note_verbale"_s, {}}},
    };
    return *places.constFind(part);
}

[[noreturn]] void refuseUnknown()
{
    throw StoreError({Error::Code::NotFound,
                      QCoreApplication::translate(
                          "StoreError", "The register has no such entry; nothing was changed."),
                      {}});
}

/// A column with the value it gets.
struct Cell {
    QString column;
    QString value;
    FieldKind kind = FieldKind::Text;
};

/// A region is two columns; everything else is one of the name of its field.
QList<Cell> cellsOf(const RecordPart& part, const QList<RecordField>& fields)
{
    QList<Cell> cells;
    for (const RecordField& field : fields) {
        const FieldKind kind = part.field(field.code)->kind;
        if (kind == FieldKind::Region)
            cells += {{u"region_scheme"_s, field.value.section(u'/', 0, 0), kind},
                      {u"region_code"_s, field.value.section(u'/', 1), kind}};
        else
            cells += {field.code, field.value, kind};
    }
    return cells;
}

QString columnsOf(const RecordPart& part)
{
    QStringList columns;
    for (const RecordFieldKind& field : part.fields)
        columns += field.kind == FieldKind::Region
            ? u"coalesce(region_scheme || '/' || region_code, '')"_s
            : u"coalesce(CAST(%1 AS TEXT), '')"_s.arg(field.code);
    return columns.join(u", "_s);
}

bool mayBeNull(SQLite::Database& db, const QString& table, const QString& column)
{
    SQLite::Statement select(
        db, "SELECT \"notnull\" FROM pragma_table_xinfo(:table) WHERE name = :column");
    bind(select, ":table", table);
    bind(select, ":column", column);
    return select.executeStep() && select.getColumn(0).getInt() == 0;
}

void bindCells(SQLite::Database& db, SQLite::Statement& statement, const QString& table,
               const QList<Cell>& cells)
{
    for (const Cell& cell : cells) {
        const QByteArray name = ':' + cell.column.toLatin1();
        if (cell.value.isEmpty() && mayBeNull(db, table, cell.column))
            bindNull(statement, name.constData());
        else if (cell.kind == FieldKind::Number)
            bind(statement, name.constData(), cell.value.toInt());
        else
            bind(statement, name.constData(), cell.value);
    }
}

/// What a new row needs besides what an officer is asked for.
void complete(const RecordPart& part, RecordCorrection& correction)
{
    for (const RecordFieldKind& kind : part.fields) {
        const bool given
            = std::any_of(correction.fields.cbegin(), correction.fields.cend(),
                          [&kind](const RecordField& field) { return field.code == kind.code; });
        if (!given)
            correction.fields += {kind.code, {}, {}};
    }
}

/// Columns of a new row that no officer is asked for.
QList<std::pair<QString, QString>> fixedColumns(const RecordCorrection& correction)
{
    if (correction.part == u"mandate"_s)
        return {{u"code"_s, correction.subject}};
    if (correction.part == u"resolution"_s)
        return {{u"verification"_s, u"sourced"_s}};
    if (correction.part == u"session"_s)
        return {{u"number"_s, correction.subject}, {u"source"_s, correction.source}};
    return {};
}

} // namespace

QList<RecordEntry> RecordRepository::select(const RecordPart& part, const QString& condition,
                                            const QString& wanted) const
{
    const Place& place = placeOf(part.code);
    SQLite::Statement select(m_db,
                             u"SELECT uid, %1 FROM %2 WHERE %3 ORDER BY id"_s
                                 .arg(columnsOf(part), place.table, condition)
                                 .toStdString());
    bind(select, ":wanted", wanted);
    QList<RecordEntry> entries = readAll(select, [&part](const SQLite::Statement& row) {
        RowReader in(row);
        RecordEntry entry{part.code, in.text(), {}};
        for (const RecordFieldKind& field : part.fields)
            entry.fields += {field.code, in.text(), {}};
        return entry;
    });
    SQLite::Statement sources(m_db,
                              "SELECT field, source FROM record_source WHERE entry_uid = :uid");
    for (RecordEntry& entry : entries) {
        sources.reset();
        bind(sources, ":uid", entry.uid);
        while (sources.executeStep()) {
            RowReader in(sources);
            const QString field = in.text();
            const QString source = in.text();
            for (RecordField& each : entry.fields) {
                if (each.code == field)
                    each.source = source;
            }
        }
    }
    return entries;
}

QList<RecordEntry> RecordRepository::ofMandate(const QString& code) const
{
    QList<RecordEntry> entries;
    for (const RecordPart& part : recordParts()) {
        if (part.code == u"mandate"_s)
            entries += select(part, u"code = :wanted"_s, code);
        else if (!placeOf(part.code).parent.isEmpty())
            entries += select(part, u"mandate_id = (SELECT id FROM mandate WHERE code = :wanted)"_s,
                              code);
    }
    return entries;
}

std::optional<RecordEntry> RecordRepository::find(const QString& part, const QString& uid) const
{
    const QList<RecordEntry> found = select(*recordPart(part), u"uid = :wanted"_s, uid);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<RecordEntry> RecordRepository::ofSession(int number) const
{
    const QList<RecordEntry> found
        = select(*recordPart(u"session"_s), u"number = :wanted"_s, QString::number(number));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void RecordRepository::keepSources(Change& change, const RecordCorrection& correction,
                                   const QString& entry)
{
    for (const RecordField& field : correction.fields) {
        SQLite::Statement& keep = change.statement(
            "INSERT INTO record_source (uid, entry_uid, field, source)"
            " VALUES (:uid, :entry, :field, :source)"
            " ON CONFLICT (entry_uid, field) DO UPDATE SET source = excluded.source");
        bind(keep, ":uid", change.newUid());
        bind(keep, ":entry", entry);
        bind(keep, ":field", field.code);
        bind(keep, ":source", correction.source);
        keep.exec();
    }
}

QString RecordRepository::add(Change& change, const RecordCorrection& correction)
{
    const RecordPart& part = *recordPart(correction.part);
    const Place& place = placeOf(correction.part);
    RecordCorrection complete = correction;
    store::complete(part, complete);
    const QList<Cell> cells = cellsOf(part, complete.fields);
    QStringList columns{u"uid"_s};
    QStringList values{u":uid"_s};
    for (const Cell& cell : cells) {
        columns += cell.column;
        values += u':' + cell.column;
    }
    const auto fixed = fixedColumns(correction);
    for (const auto& [column, value] : fixed) {
        columns += column;
        values += u":fixed_"_s + column;
    }
    if (!place.parent.isEmpty()) {
        columns += place.parent;
        values += u"(SELECT id FROM mandate WHERE code = :subject)"_s;
    }
    SQLite::Statement& insert
        = change.statement(u"INSERT INTO %1 (%2) VALUES (%3)"_s
                               .arg(place.table, columns.join(u", "_s), values.join(u", "_s))
                               .toStdString()
                               .c_str());
    const QString uid = change.newUid();
    bind(insert, ":uid", uid);
    bindCells(m_db, insert, place.table, cells);
    for (const auto& [column, value] : fixed)
        bind(insert, (":fixed_" + column.toLatin1()).constData(), value);
    if (!place.parent.isEmpty())
        bind(insert, ":subject", correction.subject);
    insert.exec();
    keepSources(change, correction, uid);
    return uid;
}

void RecordRepository::set(Change& change, const RecordCorrection& correction)
{
    const Place& place = placeOf(correction.part);
    const QList<Cell> cells = cellsOf(*recordPart(correction.part), correction.fields);
    QStringList settings;
    for (const Cell& cell : cells)
        settings += u"%1 = :%1"_s.arg(cell.column);
    SQLite::Statement& update = change.statement(
        u"UPDATE %1 SET %2 WHERE uid = :uid"_s.arg(place.table, settings.join(u", "_s))
            .toStdString()
            .c_str());
    bind(update, ":uid", correction.uid);
    bindCells(m_db, update, place.table, cells);
    if (update.exec() == 0)
        refuseUnknown();
    keepSources(change, correction, correction.uid);
}

void RecordRepository::remove(Change& change, const RecordCorrection& correction)
{
    SQLite::Statement& forget
        = change.statement("DELETE FROM record_source WHERE entry_uid = :uid");
    bind(forget, ":uid", correction.uid);
    forget.exec();
    SQLite::Statement& remove
        = change.statement(u"DELETE FROM %1 WHERE uid = :uid"_s.arg(placeOf(correction.part).table)
                               .toStdString()
                               .c_str());
    bind(remove, ":uid", correction.uid);
    if (remove.exec() == 0)
        refuseUnknown();
}

} // namespace greffier::store
