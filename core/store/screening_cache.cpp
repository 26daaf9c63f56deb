#include "core/store/screening_cache.h"

#include "core/store/binding.h"
#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/database.h"

namespace greffier::store {

namespace {

ScreeningCache::Entry read(const SQLite::Statement& row)
{
    RowReader in(row);
    ScreeningCache::Entry entry;
    entry.application = in.id<ApplicationId>();
    entry.edition = in.text();
    entry.summary = in.text();
    return entry;
}

} // namespace

OrderedRows<ScreeningCache::Entry> ScreeningCache::all() const
{
    return {m_database.connection(),
            "SELECT application_id, edition, summary FROM screening_cache ORDER BY application_id",
            read};
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
