#pragma once

#include <QString>
#include <QStringList>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>
#include <unordered_map>

/// SQLite connections with the settings of a register.
namespace greffier::store {

/// A connection that keeps the statements it prepared: what is asked of each application of a
/// session in turn is prepared once. For one thread at a time.
class Connection final : public SQLite::Database {
public:
    using SQLite::Database::Database;

    std::unique_ptr<SQLite::Statement> take(const std::string& sql); ///< ready to be bound
    void giveBack(const std::string& sql, std::unique_ptr<SQLite::Statement> statement);

private:
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_idle; ///< by their SQL
};

/// A statement for the time of one question.
class Prepared final {
public:
    Prepared(Connection& connection, std::string sql);
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    operator SQLite::Statement&() { return *m_statement; }
    bool executeStep() { return m_statement->executeStep(); }

private:
    Connection& m_connection;
    std::string m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
};

enum class Access { ReadWrite, ReadOnly };

/// Opens a file that exists. Until trustSchema() nothing in its schema can run: no trigger, no
/// view.
std::unique_ptr<Connection> connectTo(const QString& file, Access access);

/// The same for a database in memory.
std::unique_ptr<Connection> connectInMemory();

/// Lets the triggers run, after the schema was found to be ours.
void trustSchema(SQLite::Database& connection);

/// One number that SQLite answers, such as that of a PRAGMA.
qint64 askNumber(SQLite::Database& connection, const char* sql);

/// One line for each problem SQLite finds, at most a hundred; empty when there is none.
QStringList quickCheck(SQLite::Database& connection);
QStringList fullCheck(SQLite::Database& connection); ///< with indexes and foreign keys

} // namespace greffier::store
