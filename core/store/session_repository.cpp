#include "core/store/session_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

constexpr char kSelect[] = "SELECT id, uid, number, first_day, last_day, source FROM session";

Session read(const SQLite::Statement& row)
{
    RowReader in(row);
    Session session;
    session.id = in.id<SessionId>();
    session.uid = in.text();
    session.number = in.number();
    session.firstDay = in.day();
    session.lastDay = in.day();
    session.source = in.text();
    return session;
}

void bindSession(SQLite::Statement& statement, const Session& session)
{
    bind(statement, ":number", session.number);
    bindOrNull(statement, ":first_day", session.firstDay);
    bindOrNull(statement, ":last_day", session.lastDay);
    bind(statement, ":source", session.source);
}

} // namespace

SessionId SessionRepository::add(Change& change, const Session& session)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO session (uid, number, first_day, last_day, source)"
                           " VALUES (:uid, :number, :first_day, :last_day, :source)");
    bind(insert, ":uid", uidOr(session.uid, change.newUid()));
    bindSession(insert, session);
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

void SessionRepository::update(Change& change, const Session& session)
{
    SQLite::Statement& update
        = change.statement("UPDATE session SET number = :number, first_day = :first_day,"
                           " last_day = :last_day, source = :source WHERE id = :id");
    bind(update, ":id", session.id);
    bindSession(update, session);
    requireChanged(update.exec());
}

std::optional<Session> SessionRepository::find(SessionId id) const
{
    SQLite::Statement select(m_db, std::string(kSelect) + " WHERE id = :id");
    bind(select, ":id", id);
    return readFirst(select, read);
}

std::optional<Session> SessionRepository::findNumber(int number) const
{
    SQLite::Statement select(m_db, std::string(kSelect) + " WHERE number = :number");
    bind(select, ":number", number);
    return readFirst(select, read);
}

QList<Session> SessionRepository::all() const
{
    SQLite::Statement select(m_db, std::string(kSelect) + " ORDER BY number");
    return readAll(select, read);
}

} // namespace greffier::store
