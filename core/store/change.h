#pragma once

#include "core/base/id.h"
#include "core/domain/officer.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <string>
#include <unordered_map>

namespace SQLite {
class Database;
class Statement;
class Transaction;
} // namespace SQLite

namespace greffier::store {

class Database;

/// What an act is called in the journal.
struct Act {
    QString kind; ///< stable code: "admit_call", "decide"
    QString subject; ///< what it is about; shown as it is
    QString ground; ///< the officer's reason; empty if none is needed
    bool isFinal = false; ///< cannot be undone by its nature: something published, an erasure
};

/// One act of one officer, as one transaction: the only key to writing. Unless committed, all of it
/// is rolled back. Throws StoreError and SQLite's exceptions.
class Change final {
public:
    Change(Database& database, const Act& act);
    ~Change();
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    ActId act() const { return m_act; }
    QDateTime at() const { return m_at; } ///< UTC, one instant for the whole act
    const Officer& officer() const;
    QString newUid() const;

    SQLite::Database& db();

    /// A statement of this act, ready to be bound: prepared at first use, since preparing costs
    /// more than running where triggers hang on a table.
    SQLite::Statement& statement(const char* sql);

    /// Notes that this act takes back another one.
    void noteUndoes(ActId undone);

    int rowCount(); ///< row images written so far

    /// Seals the act and commits. Nothing may be done with the change afterwards.
    void commit();

private:
    Database& m_database;
    QDateTime m_at;
    std::unique_ptr<SQLite::Transaction> m_transaction; ///< rolls back when it goes
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    ActId m_act;
};

} // namespace greffier::store
