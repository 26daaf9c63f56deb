#include "core/store/group_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

GroupMember readMember(const SQLite::Statement& row)
{
    RowReader in(row);
    GroupMember member;
    member.uid = in.text();
    member.name = in.text();
    member.stateIso2 = in.text();
    member.group = readRegion(in);
    member.function = in.text();
    member.firstDay = in.day();
    member.lastDay = in.day();
    return member;
}

GroupChair readChair(const SQLite::Statement& row)
{
    RowReader in(row);
    GroupChair chair;
    chair.memberUid = in.text();
    chair.session = in.id<SessionId>();
    chair.vacancy = in.id<VacancyId>();
    chair.role = in.code(&groupChairRoleFromCode);
    return chair;
}

void bindMember(SQLite::Statement& statement, const GroupMember& member)
{
    bind(statement, ":name", member.name);
    bind(statement, ":state", member.stateIso2);
    bindRegion(statement, member.group);
    bind(statement, ":function", member.function);
    bindOrNull(statement, ":first_day", member.firstDay);
    bindOrNull(statement, ":last_day", member.lastDay);
}

} // namespace

void GroupRepository::add(Change& change, const GroupMember& member)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO group_member (uid, name, state, region_scheme, region_code, function,"
        " first_day, last_day) VALUES (:uid, :name, :state, :region_scheme, :region_code,"
        " :function, :first_day, :last_day)");
    bind(insert, ":uid", uidOr(member.uid, change.newUid()));
    bindMember(insert, member);
    insert.exec();
}

void GroupRepository::update(Change& change, const GroupMember& member)
{
    SQLite::Statement& update = change.statement(
        "UPDATE group_member SET name = :name, state = :state, region_scheme = :region_scheme,"
        " region_code = :region_code, function = :function, first_day = :first_day,"
        " last_day = :last_day WHERE uid = :uid");
    bind(update, ":uid", member.uid);
    bindMember(update, member);
    requireChanged(update.exec());
}

QList<GroupMember> GroupRepository::all() const
{
    SQLite::Statement select(m_db,
                             "SELECT uid, name, state, region_scheme, region_code, function,"
                             " first_day, last_day FROM group_member ORDER BY first_day, id");
    return readAll(select, readMember);
}

void GroupRepository::setChair(Change& change, const GroupChair& chair)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM group_chair WHERE session_id = :session"
                           " AND vacancy_id IS :vacancy AND role = :role");
    bind(remove, ":session", chair.session);
    bindOrNull(remove, ":vacancy", chair.vacancy);
    bind(remove, ":role", toCode(chair.role));
    remove.exec();
    SQLite::Statement& insert
        = change.statement("INSERT INTO group_chair (uid, member_id, session_id, vacancy_id, role)"
                           " SELECT :uid, id, :session, :vacancy, :role FROM group_member"
                           " WHERE uid = :member");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":member", chair.memberUid);
    bind(insert, ":session", chair.session);
    bindOrNull(insert, ":vacancy", chair.vacancy);
    bind(insert, ":role", toCode(chair.role));
    requireChanged(insert.exec());
}

QList<GroupChair> GroupRepository::chairs() const
{
    SQLite::Statement select(
        m_db,
        "SELECT group_member.uid, session_id, vacancy_id, role FROM group_chair"
        " JOIN group_member ON group_member.id = member_id"
        " ORDER BY session_id, vacancy_id IS NOT NULL, vacancy_id, role");
    return readAll(select, readChair);
}

} // namespace greffier::store
