#include "core/store/change.h"

#include "core/base/clock.h"
#include "core/base/uid.h"
#include "core/store/binding.h"
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/seal.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace greffier::store {

Change::Change(Database& database, const Act& act)
    : m_database(database)
    , m_at(database.clock().now().toUTC())
    , m_transaction(std::make_unique<SQLite::Transaction>(database.connection(),
                                                          SQLite::TransactionBehavior::IMMEDIATE))
{
    SQLite::Statement& insert = statement(
        "INSERT INTO act (uid, kind, subject, ground, officer, system_user, machine, at,"
        " is_final, schema_version) VALUES (:uid, :kind, :subject, :ground, :officer,"
        " :system_user, :machine, :at, :is_final, :schema_version)");
    bind(insert, ":uid", newUid());
    bind(insert, ":kind", act.kind);
    bind(insert, ":subject", act.subject);
    bind(insert, ":ground", act.ground);
    bind(insert, ":officer", officer().name);
    bind(insert, ":system_user", officer().systemUser);
    bind(insert, ":machine", officer().machine);
    bind(insert, ":at", instantCode(m_at));
    bind(insert, ":is_final", act.isFinal);
    bind(insert, ":schema_version", database.schemaVersion());
    insert.exec();
    m_act = ActId{db().getLastInsertRowid()};
    SQLite::Statement& current
        = statement("INSERT INTO current_act (only, act_id) VALUES (1, :act)");
    bind(current, ":act", m_act);
    current.exec();
}

Change::~Change()
{
    m_statements.clear(); // before the transaction goes: a running one would hold it open
}

const Officer& Change::officer() const { return m_database.officer(); }

QString Change::newUid() const { return greffier::newUid(m_database.clock()); }

SQLite::Database& Change::db() { return m_database.connection(); }

SQLite::Statement& Change::statement(const char* sql)
{
    std::unique_ptr<SQLite::Statement>& prepared = m_statements[sql];
    if (!prepared) {
        prepared = std::make_unique<SQLite::Statement>(m_database.connection(), sql);
    } else {
        prepared->reset();
        prepared->clearBindings();
    }
    return *prepared;
}

void Change::noteUndoes(ActId undone)
{
    SQLite::Statement& update = statement("UPDATE act SET undoes = :undone WHERE id = :act");
    bind(update, ":undone", undone);
    bind(update, ":act", m_act);
    update.exec();
}

int Change::rowCount()
{
    SQLite::Statement& count = statement("SELECT count(*) FROM act_row WHERE act_id = :act");
    bind(count, ":act", m_act);
    count.executeStep();
    const int rows = RowReader(count).number();
    count.reset();
    return rows;
}

void Change::commit()
{
    statement("DELETE FROM current_act").exec();
    m_statements.clear();
    sealAct(m_database.connection(), m_act);
    m_transaction->commit();
}

} // namespace greffier::store
