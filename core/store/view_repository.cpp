#include "core/store/view_repository.h"

#include "core/store/change.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

namespace greffier::store {

namespace {

SavedView read(const SQLite::Statement& row)
{
    RowReader in(row);
    SavedView view;
    view.id = in.id<SavedViewId>();
    view.uid = in.text();
    view.revision = in.integer();
    view.place = viewPlaceFromCode(in.text()).value_or(ViewPlace::Sessions);
    view.name = in.text();
    view.query = in.text();
    view.choice = in.text();
    view.columns = in.list();
    view.sort = in.text();
    view.descending = in.yes();
    return view;
}

} // namespace

void ViewRepository::save(Change& change, const SavedView& view)
{
    SQLite::Statement& write = change.statement(
        "INSERT INTO saved_view (uid, revision, place, name, query, choice, columns, sort,"
        " descending)"
        " VALUES (:uid, 1, :place, :name, :query, :choice, :columns, :sort, :descending)"
        " ON CONFLICT (place, name) DO UPDATE SET revision = revision + 1, name = excluded.name,"
        " query = excluded.query, choice = excluded.choice, columns = excluded.columns,"
        " sort = excluded.sort, descending = excluded.descending");
    bind(write, ":uid", uidOr(view.uid, change.newUid()));
    bind(write, ":place", toCode(view.place));
    bind(write, ":name", view.name);
    bind(write, ":query", view.query);
    bind(write, ":choice", view.choice);
    bind(write, ":columns", view.columns);
    bind(write, ":sort", view.sort);
    bind(write, ":descending", view.descending);
    write.exec();
}

bool ViewRepository::remove(Change& change, ViewPlace place, const QString& name)
{
    SQLite::Statement& remove
        = change.statement("DELETE FROM saved_view WHERE place = :place AND name = :name");
    bind(remove, ":place", toCode(place));
    bind(remove, ":name", name);
    return remove.exec() > 0;
}

QList<SavedView> ViewRepository::all() const
{
    SQLite::Statement select(m_db,
                             "SELECT id, uid, revision, place, name, query, choice, columns, sort,"
                             " descending FROM saved_view ORDER BY name, id");
    return readAll(select, read);
}

} // namespace greffier::store
