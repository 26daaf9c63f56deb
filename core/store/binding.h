#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <SQLiteCpp/Statement.h>
#include <optional>
#include <vector>

/// Qt types in and out of SQLite statements.
namespace greffier::store {

/// The text as it is, an empty one included. A NUL character is refused (StoreError, Invalid),
/// because the journal's JSON would lose what follows it.
void bind(SQLite::Statement& statement, const char* name, const QString& text);
void bind(SQLite::Statement& statement, const char* name, qint64 number);
void bind(SQLite::Statement& statement, const char* name, int number);
void bind(SQLite::Statement& statement, const char* name, bool yes); ///< 1 or 0
void bindNull(SQLite::Statement& statement, const char* name);
void bindOrNull(SQLite::Statement& statement, const char* name,
                const QString& text); ///< NULL if empty
void bindOrNull(SQLite::Statement& statement, const char* name, QDate day); ///< NULL if not valid
/// As UTC with milliseconds; NULL if not valid.
void bindOrNull(SQLite::Statement& statement, const char* name, const QDateTime& instant);
void bind(SQLite::Statement& statement, const char* name,
          const QStringList& list); ///< a JSON array
void bind(SQLite::Statement& statement, const char* name, const QJsonObject& object);
void bind(SQLite::Statement& statement, const char* name, const QJsonArray& array);

template <typename Tag>
void bind(SQLite::Statement& statement, const char* name, Id<Tag> id)
{
    bind(statement, name, id.value);
}

template <typename Tag>
void bindOrNull(SQLite::Statement& statement, const char* name, Id<Tag> id)
{
    if (id.isValid())
        bind(statement, name, id.value);
    else
        bindNull(statement, name);
}

/// "2023-11-02T09:00:00.000Z"; empty for an invalid instant.
QString instantCode(const QDateTime& instant);

/// Reads the columns of the present row one after the other, in the order of the SELECT. Faster
/// than asking by name, which counts when a hundred thousand rows are loaded.
class RowReader {
public:
    explicit RowReader(const SQLite::Statement& statement)
        : m_statement(statement)
    {
    }

    QString text(); ///< empty for NULL
    qint64 integer(); ///< 0 for NULL
    int number(); ///< 0 for NULL
    bool yes(); ///< false for NULL
    bool isNull() const; ///< of the column that comes next
    void skip() { ++m_column; }
    QDate day(); ///< invalid for NULL
    QTime time(); ///< invalid for NULL
    QDateTime instant(); ///< UTC; invalid for NULL
    QStringList list();
    QJsonObject object();
    QJsonArray array();

    template <typename Id>
    Id id()
    {
        return {integer()};
    }

    /// A code in one of our columns; the CHECK of the column keeps it within what `fromCode` knows.
    template <typename Value>
    Value code(std::optional<Value> (*fromCode)(const QString&))
    {
        const QString written = text();
        const std::optional<Value> value = fromCode(written);
        if (!value)
            refuseCode(written);
        return *value;
    }

private:
    [[noreturn]] static void refuseCode(const QString& written); ///< StoreError, Damaged

    const SQLite::Statement& m_statement;
    int m_column = 0;
};

/// All rows of a statement whose parameters are bound, each made by `read`.
template <typename Read>
auto readAll(SQLite::Statement& select, Read&& read)
{
    QList<decltype(read(select))> values;
    while (select.executeStep())
        values += read(select);
    return values;
}

/// The first row, if there is one.
template <typename Read>
auto readFirst(SQLite::Statement& select, Read&& read) -> std::optional<decltype(read(select))>
{
    if (!select.executeStep())
        return std::nullopt;
    return read(select);
}

} // namespace greffier::store
