#include "core/store/shortlist_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

constexpr char kSelect[] = "SELECT id, uid, revision, vacancy_id, kind FROM shortlist";

Shortlist read(const SQLite::Statement& row)
{
    RowReader in(row);
    Shortlist list;
    list.id = in.id<ShortlistId>();
    list.uid = in.text();
    list.revision = in.integer();
    list.vacancy = in.id<VacancyId>();
    list.kind = in.code(&shortlistKindFromCode);
    return list;
}

ShortlistEntry readEntry(const SQLite::Statement& row)
{
    RowReader in(row);
    ShortlistEntry entry;
    entry.application = in.id<ApplicationId>();
    entry.rank = in.number();
    entry.publicReason = in.text();
    entry.internalNote = in.text();
    entry.addedByGroup = in.yes();
    return entry;
}

void removeOthers(Change& change, ShortlistId id, const QList<ShortlistEntry>& entries)
{
    QJsonArray staying;
    for (const ShortlistEntry& entry : entries)
        staying += entry.application.value;
    SQLite::Statement& remove
        = change.statement("DELETE FROM shortlist_entry WHERE shortlist_id = :list"
                           " AND application_id NOT IN (SELECT value FROM json_each(:staying))");
    bind(remove, ":list", id);
    bind(remove, ":staying", staying);
    remove.exec();
}

} // namespace

ShortlistId ShortlistRepository::add(Change& change, const Shortlist& list)
{
    SQLite::Statement& insert
        = change.statement("INSERT INTO shortlist (uid, revision, vacancy_id, kind)"
                           " VALUES (:uid, 1, :vacancy, :kind)");
    bind(insert, ":uid", uidOr(list.uid, change.newUid()));
    bind(insert, ":vacancy", list.vacancy);
    bind(insert, ":kind", toCode(list.kind));
    insert.exec();
    const ShortlistId id{m_db.getLastInsertRowid()};
    writeEntries(change, id, list.entries);
    return id;
}

void ShortlistRepository::update(Change& change, const Shortlist& list)
{
    SQLite::Statement& update
        = change.statement("UPDATE shortlist SET revision = revision + 1, vacancy_id = :vacancy,"
                           " kind = :kind WHERE id = :id AND revision = :revision");
    bind(update, ":id", list.id);
    bind(update, ":revision", list.revision);
    bind(update, ":vacancy", list.vacancy);
    bind(update, ":kind", toCode(list.kind));
    requireChanged(update.exec());
    removeOthers(change, list.id, list.entries);
    writeEntries(change, list.id, list.entries);
}

ShortlistId ShortlistRepository::arrange(Change& change, VacancyId vacancy, Shortlist::Kind kind,
                                         const QList<ShortlistEntry>& entries)
{
    auto list = find(vacancy, kind);
    if (!list) {
        Shortlist fresh;
        fresh.vacancy = vacancy;
        fresh.kind = kind;
        fresh.entries = entries;
        return add(change, fresh);
    }
    list->entries = entries;
    update(change, *list);
    return list->id;
}

void ShortlistRepository::writeEntries(Change& change, ShortlistId id,
                                       const QList<ShortlistEntry>& entries)
{
    int position = 0;
    for (const ShortlistEntry& entry : entries) {
        SQLite::Statement& write = change.statement(
            "INSERT INTO shortlist_entry (uid, shortlist_id, application_id, position, rank,"
            " public_reason, internal_note, added_by_group) VALUES (:uid, :list, :application,"
            " :position, :rank, :public_reason, :internal_note, :added_by_group)"
            " ON CONFLICT (shortlist_id, application_id) DO UPDATE SET position = "
            "excluded.position,"
            " rank = excluded.rank, public_reason = excluded.public_reason,"
            " internal_note = excluded.internal_note, added_by_group = excluded.added_by_group");
        bind(write, ":uid", change.newUid());
        bind(write, ":list", id);
        bind(write, ":application", entry.application);
        bind(write, ":position", ++position);
        if (entry.rank > 0)
            bind(write, ":rank", entry.rank);
        else
            bindNull(write, ":rank");
        bind(write, ":public_reason", entry.publicReason);
        bind(write, ":internal_note", entry.internalNote);
        bind(write, ":added_by_group", entry.addedByGroup);
        write.exec();
    }
}

std::optional<Shortlist> ShortlistRepository::find(VacancyId vacancy, Shortlist::Kind kind) const
{
    SQLite::Statement select(
        m_db, std::string(kSelect) + " WHERE vacancy_id = :vacancy AND kind = :kind");
    bind(select, ":vacancy", vacancy);
    bind(select, ":kind", toCode(kind));
    std::optional<Shortlist> list = readFirst(select, read);
    if (list)
        list->entries = entriesOf(list->id);
    return list;
}

QList<Shortlist> ShortlistRepository::all() const
{
    SQLite::Statement select(m_db, std::string(kSelect) + " ORDER BY id");
    QList<Shortlist> lists = readAll(select, read);
    for (Shortlist& list : lists)
        list.entries = entriesOf(list.id);
    return lists;
}

QList<ShortlistEntry> ShortlistRepository::entriesOf(ShortlistId id) const
{
    SQLite::Statement select(
        m_db,
        "SELECT application_id, rank, public_reason, internal_note,"
        " added_by_group FROM shortlist_entry WHERE shortlist_id = :list ORDER BY position");
    bind(select, ":list", id);
    return readAll(select, readEntry);
}

} // namespace greffier::store
