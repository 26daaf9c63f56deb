#include "core/store/binding.h"

#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

void bind(SQLite::Statement& statement, const char* name, const QString& text)
{
    if (text.contains(QChar::Null)) {
        throw StoreError(
            {Error::Code::Invalid,
             QCoreApplication::translate("StoreError",
                                         "A text holds a character that cannot be kept "
                                         "(NUL); nothing was changed. Remove it."),
             u"NUL in parameter %1"_s.arg(QString::fromUtf8(name))});
    }
    statement.bind(name, text.toStdString());
}

void bind(SQLite::Statement& statement, const char* name, qint64 number)
{
    statement.bind(name, static_cast<int64_t>(number));
}

void bind(SQLite::Statement& statement, const char* name, int number)
{
    statement.bind(name, number);
}

void bind(SQLite::Statement& statement, const char* name, bool yes)
{
    statement.bind(name, yes ? 1 : 0);
}

void bindNull(SQLite::Statement& statement, const char* name) { statement.bind(name); }

void bindOrNull(SQLite::Statement& statement, const char* name, const QString& text)
{
    if (text.isEmpty())
        bindNull(statement, name);
    else
        bind(statement, name, text);
}

void bindOrNull(SQLite::Statement& statement, const char* name, QDate day)
{
    bindOrNull(statement, name, day.toString(Qt::ISODate));
}

void bindOrNull(SQLite::Statement& statement, const char* name, const QDateTime& instant)
{
    bindOrNull(statement, name, instantCode(instant));
}

void bind(SQLite::Statement& statement, const char* name, const QStringList& list)
{
    bind(statement, name, QJsonArray::fromStringList(list));
}

void bind(SQLite::Statement& statement, const char* name, const QJsonObject& object)
{
    bind(statement, name, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void bind(SQLite::Statement& statement, const char* name, const QJsonArray& array)
{
    bind(statement, name, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QString instantCode(const QDateTime& instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString RowReader::text()
{
    const SQLite::Column column = m_statement.getColumn(m_column++);
    const char* const utf8 = column.getText(nullptr);
    return utf8 ? QString::fromUtf8(utf8, column.getBytes()) : QString();
}

qint64 RowReader::integer() { return m_statement.getColumn(m_column++).getInt64(); }

int RowReader::number() { return m_statement.getColumn(m_column++).getInt(); }

bool RowReader::yes() { return number() != 0; }

bool RowReader::isNull() const { return m_statement.isColumnNull(m_column); }

QDate RowReader::day() { return QDate::fromString(text(), Qt::ISODate); }

QTime RowReader::time() { return QTime::fromString(text(), Qt::ISODate); }

QDateTime RowReader::instant() { return QDateTime::fromString(text(), Qt::ISODateWithMs); }

QStringList RowReader::list()
{
    const QString json = text();
    if (json == u"[]"_s)
        return {};
    QStringList items;
    for (const QJsonValue& item : QJsonDocument::fromJson(json.toUtf8()).array())
        items += item.toString();
    return items;
}

QJsonObject RowReader::object() { return QJsonDocument::fromJson(text().toUtf8()).object(); }

QJsonArray RowReader::array() { return QJsonDocument::fromJson(text().toUtf8()).array(); }

void RowReader::refuseCode(const QString& written)
{
    throw StoreError(
        {Error::Code::Damaged,
         QCoreApplication::translate("StoreError",
                                     "The register holds an entry that this program does "
                                     "not know. Open the latest copy from its backups."),
         u"code '%1'"_s.arg(written)});
}

} // namespace greffier::store
