#pragma once

#include "core/base/id.h"
#include "core/store/ordered_rows.h"

#include <QString>

namespace greffier::store {

class Change;
class Database;

/// What the rules said of applications when they were last touched. Derived: may be dropped at any
/// time. Throws StoreError and SQLite's exceptions.
class ScreeningCache final {
public:
    struct Entry {
        ApplicationId application;
        QString edition;
        QString summary;
    };

    explicit ScreeningCache(Database& database)
        : m_database(database)
    {
    }

    OrderedRows<Entry> all() const;

    void put(Change& change, const Entry& entry);
    void remove(Change& change, ApplicationId application);

private:
    Database& m_database;
};

} // namespace greffier::store
