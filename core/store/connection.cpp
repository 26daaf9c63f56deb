#include "core/store/connection.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

/// How long to wait for another program, for instance one that reads a copy, in milliseconds.
constexpr int kBusyTimeout = 2000;

std::unique_ptr<Connection> connect(const char* name, int flags)
{
    auto connection = std::make_unique<Connection>(name, flags, kBusyTimeout);
    sqlite3* const handle = connection->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // What is sorted or deleted is confidential too: no temporary files, nothing left in free
    // pages.
    connection->exec("PRAGMA cell_size_check = ON;"
                     "PRAGMA mmap_size = 0;"
                     "PRAGMA temp_store = MEMORY;"
                     "PRAGMA secure_delete = ON;"
                     "PRAGMA cache_size = -4096;"
                     "PRAGMA synchronous = FULL;"
                     "PRAGMA foreign_keys = ON;"
                     "PRAGMA recursive_triggers = ON");
    return connection;
}

QStringList lines(SQLite::Database& connection, const char* pragma)
{
    QStringList found;
    SQLite::Statement select(connection, pragma);
    while (select.executeStep()) {
        QStringList columns;
        for (int column = 0; column < select.getColumnCount(); ++column)
            columns += QString::fromUtf8(select.getColumn(column).getText());
        found += columns.join(u' ');
    }
    found.removeAll(u"ok"_s);
    return found;
}

} // namespace

std::unique_ptr<SQLite::Statement> Connection::take(const std::string& sql)
{
    const auto idle = m_idle.find(sql);
    if (idle == m_idle.end() || !idle->second)
        return std::make_unique<SQLite::Statement>(*this, sql);
    return std::move(idle->second);
}

void Connection::giveBack(const std::string& sql, std::unique_ptr<SQLite::Statement> statement)
{
    statement->tryReset(); // what went wrong was said when it ran
    statement->clearBindings();
    m_idle[sql] = std::move(statement);
}

Prepared::Prepared(Connection& connection, std::string sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
    , m_statement(connection.take(m_sql))
{
}

Prepared::~Prepared() { m_connection.giveBack(m_sql, std::move(m_statement)); }

std::unique_ptr<Connection> connectTo(const QString& file, Access access)
{
    return connect(QFile::encodeName(file).constData(),
                   access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
}

std::unique_ptr<Connection> connectInMemory()
{
    return connect(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

void trustSchema(SQLite::Database& connection)
{
    sqlite3* const handle = connection.getHandle();
    // Otherwise SQLite would refuse json_object() in the journal's own triggers.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

qint64 askNumber(SQLite::Database& connection, const char* sql)
{
    return connection.execAndGet(sql).getInt64();
}

QStringList quickCheck(SQLite::Database& connection)
{
    return lines(connection, "PRAGMA quick_check");
}

QStringList fullCheck(SQLite::Database& connection)
{
    return lines(connection, "PRAGMA integrity_check")
        + lines(connection, "PRAGMA foreign_key_check");
}

} // namespace greffier::store
