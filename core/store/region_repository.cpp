#include "core/store/region_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

RegionEntry readEntry(const SQLite::Statement& row)
{
    RowReader in(row);
    RegionEntry entry;
    entry.region = readRegion(in);
    entry.position = in.number();
    const QJsonObject names = in.object();
    for (auto name = names.begin(); name != names.end(); ++name)
        entry.names.insert(name.key(), name.value().toString());
    return entry;
}

GroupMembership readMembership(const SQLite::Statement& row)
{
    RowReader in(row);
    GroupMembership membership;
    membership.group = readRegion(in);
    membership.stateIso2 = in.text();
    membership.participation = in.code(&participationFromCode);
    membership.validFrom = in.day();
    membership.validTo = in.day();
    membership.source = in.text();
    membership.note = in.text();
    return membership;
}

} // namespace

void RegionRepository::addScheme(Change& change, const QString& code, const QString& source)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO region_scheme (uid, code, source) VALUES (:uid, :code, :source)");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":code", code);
    bind(insert, ":source", source);
    insert.exec();
}

void RegionRepository::addRegion(Change& change, const RegionEntry& entry)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO region (uid, scheme, code, position, names)"
                           " VALUES (:uid, :region_scheme, :region_code, :position, :names)");
    QJsonObject names;
    for (auto name = entry.names.begin(); name != entry.names.end(); ++name)
        names.insert(name.key(), name.value());
    bind(insert, ":uid", change.newUid());
    bindRegion(insert, entry.region);
    bind(insert, ":position", entry.position);
    bind(insert, ":names", names);
    insert.exec();
}

void RegionRepository::addMembership(Change& change, const GroupMembership& membership)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO group_membership (uid, region_scheme, region_code, state, participation,"
        " valid_from, valid_to, source, note) VALUES (:uid, :region_scheme, :region_code, :state,"
        " :participation, :valid_from, :valid_to, :source, :note)");
    bind(insert, ":uid", change.newUid());
    bindRegion(insert, membership.group);
    bind(insert, ":state", membership.stateIso2);
    bind(insert, ":participation", toCode(membership.participation));
    bindOrNull(insert, ":valid_from", membership.validFrom);
    bindOrNull(insert, ":valid_to", membership.validTo);
    bind(insert, ":source", membership.source);
    bind(insert, ":note", membership.note);
    insert.exec();
}

bool RegionRepository::removeMembership(Change& change, const Region& group, const QString& state)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM group_membership WHERE region_scheme = :region_scheme"
                           " AND region_code = :region_code AND state = :state");
    bindRegion(remove, group);
    bind(remove, ":state", state);
    return remove.exec() > 0;
}

void RegionRepository::setMembership(Change& change, const GroupMembership& membership)
{
    removeMembership(change, membership.group, membership.stateIso2);
    addMembership(change, membership);
}

void RegionRepository::setSeatScheme(Change& change, const SeatScheme& scheme)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM seat_scheme WHERE scheme = :scheme"
                           " AND mandate_id IN (SELECT id FROM mandate WHERE code = :mandate)");
    bind(remove, ":scheme", scheme.scheme);
    bind(remove, ":mandate", scheme.mandateCode);
    remove.exec();
    SQLite::Statement& insert = change.statement(
        "INSERT INTO seat_scheme (uid, mandate_id, scheme, valid_from, valid_to, source)"
        " SELECT :uid, id, :scheme, :valid_from, :valid_to, :source FROM mandate"
        " WHERE code = :mandate");
    bind(insert, ":uid", change.newUid());
    bind(insert, ":mandate", scheme.mandateCode);
    bind(insert, ":scheme", scheme.scheme);
    bindOrNull(insert, ":valid_from", scheme.validFrom);
    bindOrNull(insert, ":valid_to", scheme.validTo);
    bind(insert, ":source", scheme.source);
    requireChanged(insert.exec());
}

QList<SeatScheme> RegionRepository::seatSchemes() const
{
    SQLite::Statement select(m_db,
                             "SELECT code, scheme, valid_from, valid_to, source FROM seat_scheme"
                             " JOIN mandate ON mandate.id = mandate_id"
                             " ORDER BY code, valid_from, seat_scheme.id");
    return readAll(select, [](const SQLite::Statement& row) {
        RowReader in(row);
        SeatScheme scheme;
        scheme.mandateCode = in.text();
        scheme.scheme = in.text();
        scheme.validFrom = in.day();
        scheme.validTo = in.day();
        scheme.source = in.text();
        return scheme;
    });
}

QStringList RegionRepository::schemes() const
{
    SQLite::Statement select(m_db, "SELECT code FROM region_scheme ORDER BY id");
    return readAll(select, [](const auto& row) { return RowReader(row).text(); });
}

QList<RegionEntry> RegionRepository::regions() const
{
    SQLite::Statement select(
        m_db, "SELECT scheme, code, position, names FROM region ORDER BY scheme, position, id");
    return readAll(select, readEntry);
}

QList<GroupMembership> RegionRepository::memberships() const
{
    SQLite::Statement select(m_db,
                             "SELECT region_scheme, region_code, state, participation, valid_from,"
                             " valid_to, source, note FROM group_membership ORDER BY state, id");
    return readAll(select, readMembership);
}

} // namespace greffier::store
