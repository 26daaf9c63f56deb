#include "core/store/screening_cache.h"

#include "core/store/binding.h"
#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/database.h"

namespace greffier::store {

QList<ScreeningCache::Entry> ScreeningCache::all() const
{
    SQLite::Statement select(m_database.connection(),
                             "SELECT application_id, edition, summary FROM screening_cache");
    return readAll(select, [](const SQLite::Statement& row) {
        RowReader reader(row);
        Entry entry;
        entry.application = reader.id<ApplicationId>();
        entry.edition = reader.text();
        entry.summary = reader.text();
        return entry;
    });
}

void ScreeningCache::put(Change& change, const Entry& entry)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO screening_cache (application_id, edition, summary)"
        " VALUES (:application, :edition, :summary)"
        " ON CONFLICT (application_id) DO UPDATE SET edition = :edition, summary = :summary");
    bind(insert, ":application", entry.application);
    bind(insert, ":edition", entry.edition);
    bind(insert, ":summary", entry.summary);
    insert.exec();
}

void ScreeningCache::remove(Change& change, ApplicationId application)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM screening_cache WHERE application_id = :application");
    bind(remove, ":application", application);
    remove.exec();
}

} // namespace greffier::store
