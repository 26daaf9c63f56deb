#include "core/store/timetable_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

Milestone read(const SQLite::Statement& row)
{
    RowReader in(row);
    Milestone milestone;
    milestone.session = in.id<SessionId>();
    milestone.step = in.text();
    milestone.done = in.day();
    milestone.note = in.text();
    return milestone;
}

} // namespace

void TimetableRepository::set(Change& change, const Milestone& milestone)
{
    SQLite::Statement& write = change.statement(
        "INSERT INTO milestone (uid, session_id, step, done, note)"
        " VALUES (:uid, :session, :step, :done, :note)"
        " ON CONFLICT (session_id, step) DO UPDATE SET done = excluded.done, note = excluded.note");
    bind(write, ":uid", change.newUid());
    bind(write, ":session", milestone.session);
    bind(write, ":step", milestone.step);
    bind(write, ":done", milestone.done.toString(Qt::ISODate));
    bind(write, ":note", milestone.note);
    write.exec();
}

void TimetableRepository::remove(Change& change, SessionId session, const QString& step)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM milestone WHERE session_id = :session AND step = :step");
    bind(remove, ":session", session);
    bind(remove, ":step", step);
    remove.exec();
}

QList<Milestone> TimetableRepository::all() const
{
    SQLite::Statement select(m_db,
                             "SELECT session_id, step, done, note FROM milestone ORDER BY id");
    return readAll(select, read);
}

} // namespace greffier::store
