#include "core/store/reversal.h"

#include "core/domain/shown_day.h"
#include "core/store/binding.h"
#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/journal_triggers.h"
#include "core/store/store_error.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

QString actLabel(SQLite::Database& db, ActId act)
{
    SQLite::Statement select(db, "SELECT at FROM act WHERE id = :act");
    bind(select, ":act", act);
    const auto at = readFirst(select, [](auto& row) {
                        return RowReader(row).instant();
                    }).value_or(QDateTime());
    //: names an act: its number, then date and time
    return QCoreApplication::translate("Journal", "%1 of %2")
        .arg(act.value)
        .arg(dayText(at.toLocalTime().date()) + at.toLocalTime().toString(u" HH:mm"_s));
}

Error finalError(const QString& message, ActId act)
{
    return {Error::Code::Final, message, u"act %1"_s.arg(act.value)};
}

Error undoneAlready(SQLite::Database& db, ActId act, ActId by)
{
    //: %1 and %2 are acts, as in "12 of 2023-11-02 10:00"
    const QString text = QCoreApplication::translate(
        "Journal", "Act %1 is undone already, by act %2. To bring it back, undo that one.");
    return {Error::Code::Conflict, text.arg(actLabel(db, act), actLabel(db, by)),
            u"act %1 undone by %2"_s.arg(act.value).arg(by.value), by.value};
}

} // namespace

QHash<ActId, ActId> standingUndos(SQLite::Database& connection)
{
    QHash<ActId, ActId> undone;
    SQLite::Statement select(connection,
                             "SELECT id, undoes FROM act WHERE undoes IS NOT NULL"
                             " ORDER BY id DESC");
    // From the newest on, so that whether an undo was taken back is known before it is counted.
    while (select.executeStep()) {
        RowReader in(select);
        const auto undo = in.id<ActId>();
        const auto undoes = in.id<ActId>();
        if (!undone.contains(undo) && !undone.contains(undoes))
            undone.insert(undoes, undo);
    }
    return undone;
}

Reversal::Reversal(Change& change, ActId act)
    : m_change(change)
    , m_act(act)
{
}

void Reversal::run()
{
    requireUndoable();
    m_change.noteUndoes(m_act);
    SQLite::Statement rows(m_change.db(),
                           "SELECT table_name, row_id, row_uid, before, after FROM act_row"
                           " WHERE act_id = :act ORDER BY id DESC");
    bind(rows, ":act", m_act);
    while (rows.executeStep()) {
        RowReader in(rows);
        Image image;
        image.table = in.text();
        image.rowId = in.integer();
        image.uid = in.text();
        image.wasAdded = in.isNull();
        image.before = in.text().toStdString();
        image.wasRemoved = in.isNull();
        image.after = in.text().toStdString();
        takeBack(image);
    }
}

void Reversal::requireUndoable()
{
    SQLite::Statement select(
        m_change.db(),
        "SELECT is_final, schema_version = (SELECT user_version FROM"
        " pragma_user_version), EXISTS (SELECT 1 FROM act_row WHERE act_id = act.id"
        " AND erased = 1) FROM act WHERE id = :act AND id <> :present");
    bind(select, ":act", m_act);
    bind(select, ":present", m_change.act());
    if (!select.executeStep())
        throw StoreError(
            {Error::Code::NotFound,
             QCoreApplication::translate(
                 "Journal", "There is no such act; nothing was undone. Look at the history."),
             u"act %1"_s.arg(m_act.value)});
    RowReader in(select);
    if (in.yes())
        throw StoreError(
            finalError(QCoreApplication::translate(
                           "Journal",
                           "This act cannot be undone, because what it did has left the "
                           "office or was erased for good. Correct it by a further act."),
                       m_act));
    if (!in.yes())
        throw StoreError(
            finalError(QCoreApplication::translate(
                           "Journal",
                           "This act was made with an earlier version of the program and "
                           "cannot be undone. Correct it by a further act."),
                       m_act));
    if (in.yes())
        throw StoreError(finalError(
            QCoreApplication::translate(
                "Journal",
                "This act cannot be undone, because data it concerned were erased for good."),
            m_act));
    const QHash<ActId, ActId> undone = standingUndos(m_change.db());
    if (const auto by = undone.constFind(m_act); by != undone.constEnd())
        throw StoreError(undoneAlready(m_change.db(), m_act, *by));
}

void Reversal::takeBack(const Image& image)
{
    if (!looksAsLeft(image))
        refuseFor(laterActOn(image.uid), image);
    try {
        write(image);
    } catch (const SQLite::Exception& failure) {
        if ((failure.getErrorCode() & 0xff) != SQLITE_CONSTRAINT)
            throw;
        const ActId referring = laterActReferringTo(image);
        refuseFor(referring.isValid() ? referring : laterActOnTable(image.table), image);
    }
}

bool Reversal::looksAsLeft(const Image& image)
{
    SQLite::Statement& select = m_change.statement(sqlFor(image.table).matches.c_str());
    bind(select, ":id", image.rowId);
    select.bind(":after", image.after);
    if (image.wasAdded)
        bindNull(select, ":before");
    else
        select.bind(":before", image.before);
    const bool exists = select.executeStep();
    const bool matches = exists ? !image.wasRemoved && RowReader(select).yes() : image.wasRemoved;
    select.reset();
    return matches;
}

void Reversal::write(const Image& image)
{
    const TableSql& sql = sqlFor(image.table);
    if (image.wasAdded) {
        SQLite::Statement& remove = m_change.statement(sql.remove.c_str());
        bind(remove, ":id", image.rowId);
        remove.exec();
        return;
    }
    SQLite::Statement& restore
        = m_change.statement(image.wasRemoved ? sql.add.c_str() : sql.change.c_str());
    if (!image.wasRemoved) {
        bind(restore, ":id", image.rowId);
        restore.bind(":after", image.after);
    }
    restore.bind(":before", image.before);
    restore.exec();
}

const Reversal::TableSql& Reversal::sqlFor(const QString& table)
{
    const auto known = m_sql.constFind(table);
    if (known != m_sql.constEnd())
        return *known;
    // The journal of a file that was tampered with may name anything.
    if (!journaledTables(m_change.db()).contains(table))
        throw StoreError(
            {Error::Code::Damaged,
             QCoreApplication::translate(
                 "Journal", "The history of this register is damaged; nothing was undone."),
             u"act %1 names an unknown table"_s.arg(m_act.value)});
    const QStringList columns = columnsOf(m_change.db(), table);
    QStringList conditions;
    QStringList values;
    QStringList settings;
    for (const QString& column : columns) {
        const QString value = u"json_extract(:before, '$.%1')"_s.arg(column);
        const QString left = u"json_extract(:after, '$.%1')"_s.arg(column);
        values += value;
        // A revision never returns to an earlier number: a window that still shows the state that
        // is undone here must not pass for one that shows the present state.
        if (column == u"revision"_s) {
            settings += u"revision = revision + 1"_s;
            continue;
        }
        // What the act did not change in a row is not looked at and stays: weeks later, others have
        // worked on the same rows.
        conditions += u"(:before IS NOT NULL AND %2 IS %3 OR %1 IS %3)"_s.arg(column, value, left);
        if (column != u"id"_s && column != u"uid"_s)
            settings += u"%1 = CASE WHEN %2 IS %3 THEN %1 ELSE %2 END"_s.arg(column, value, left);
    }
    TableSql sql;
    sql.matches = u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(conditions.join(u" AND "_s), table)
                      .toStdString();
    sql.remove = u"DELETE FROM %1 WHERE id = :id"_s.arg(table).toStdString();
    sql.add
        = u"INSERT INTO %1 (%2) SELECT %3"_s.arg(table, columns.join(u", "_s), values.join(u", "_s))
              .toStdString();
    sql.change
        = u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(table, settings.join(u", "_s)).toStdString();
    return *m_sql.insert(table, sql);
}

ActId Reversal::laterActOn(const QString& uid) const
{
    SQLite::Statement select(
        m_change.db(),
        "SELECT max(act_id) FROM act_row WHERE row_uid = :uid AND act_id > :act"
        " AND act_id < :present");
    bind(select, ":uid", uid);
    bind(select, ":act", m_act);
    bind(select, ":present", m_change.act());
    return readFirst(select, [](auto& row) { return RowReader(row).id<ActId>(); })
        .value_or(ActId{});
}

ActId Reversal::laterActReferringTo(const Image& image) const
{
    ActId later;
    for (const QString& child : journaledTables(m_change.db())) {
        SQLite::Statement keys(m_change.db(),
                               "SELECT [from], [to] FROM pragma_foreign_key_list(:child)"
                               " WHERE [table] = :parent");
        bind(keys, ":child", child);
        bind(keys, ":parent", image.table);
        while (keys.executeStep()) {
            RowReader in(keys);
            const QString from = in.text();
            const QString to = in.text();
            SQLite::Statement rows(
                m_change.db(),
                u"SELECT uid FROM %1 WHERE %2 = json_extract(:image, '$.%3')"_s.arg(child, from, to)
                    .toStdString());
            rows.bind(":image", image.after);
            for (const QString& uid :
                 readAll(rows, [](auto& row) { return RowReader(row).text(); }))
                later = std::max(later, laterActOn(uid));
        }
    }
    return later;
}

ActId Reversal::laterActOnTable(const QString& table) const
{
    SQLite::Statement select(m_change.db(),
                             "SELECT max(act_id) FROM act_row WHERE table_name = :table"
                             " AND act_id > :act AND act_id < :present");
    bind(select, ":table", table);
    bind(select, ":act", m_act);
    bind(select, ":present", m_change.act());
    return readFirst(select, [](auto& row) { return RowReader(row).id<ActId>(); })
        .value_or(ActId{});
}

void Reversal::refuseFor(ActId later, const Image& image) const
{
    const QString detail = u"act %1, later act %2, %3 %4"_s.arg(m_act.value)
                               .arg(later.value)
                               .arg(image.table, image.uid);
    if (!later.isValid())
        throw StoreError(
            {Error::Code::Conflict,
             QCoreApplication::translate(
                 "Journal",
                 "The act cannot be undone, because entries it made have changed since; "
                 "nothing was undone. Run a check of the register."),
             detail});
    //: %1 and %2 are acts, as in "12 of 2023-11-02 10:00"
    const QString text = QCoreApplication::translate(
        "Journal",
        "Act %1 cannot be undone, because the later act %2 builds on it. Undo that one first.");
    throw StoreError({Error::Code::Conflict,
                      text.arg(actLabel(m_change.db(), m_act), actLabel(m_change.db(), later)),
                      detail, later.value});
}

} // namespace greffier::store
