#include "core/store/migrator.h"

#include "core/store/binding.h"
#include "core/store/connection.h"
#include "core/store/journal_triggers.h"
#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QFile>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

QString shippedScript(const QString& name)
{
    QFile file(u":/store/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StoreError({Error::Code::Internal,
                          QCoreApplication::translate("Migrator",
                                                      "The program is not complete and cannot open "
                                                      "registers. Install it again."),
                          u"missing %1"_s.arg(file.fileName())});
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

Migrator Migrator::shipped()
{
    static const Migrator migrator({shippedScript(u"0001_initial.sql"_s)});
    return migrator;
}

Migrator::Migrator(QStringList scripts)
    : m_scripts(std::move(scripts))
    , m_latestSchema([scripts = m_scripts] {
        return Migrator(scripts).makeSchema(static_cast<int>(scripts.size()));
    })
{
}

void Migrator::migrate(SQLite::Database& connection) const
{
    const auto present = static_cast<int>(askNumber(connection, "PRAGMA user_version"));
    // A script may rebuild a table that others refer to; each ends with a check of all references.
    connection.exec("PRAGMA foreign_keys = OFF");
    for (int version = present + 1; version <= latestVersion(); ++version)
        runScript(connection, version);
    connection.exec("PRAGMA foreign_keys = ON");
}

void Migrator::runScript(SQLite::Database& connection, int version) const
{
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    dropJournalTriggers(connection);
    connection.exec(m_scripts.at(version - 1).toStdString());
    createJournalTriggers(connection);
    if (askNumber(connection, "SELECT count(*) FROM pragma_foreign_key_check()") != 0)
        throw StoreError({Error::Code::Damaged,
                          QCoreApplication::translate(
                              "Migrator",
                              "The register could not be brought up to date, because entries in it "
                              "do not fit together; nothing was changed."),
                          u"foreign_key_check after script %1"_s.arg(version)});
    connection.exec(u"PRAGMA user_version = %1"_s.arg(version).toStdString());
    transaction.commit();
}

QString Migrator::schemaAt(int version) const
{
    return version == latestVersion() ? *m_latestSchema : makeSchema(version);
}

QString Migrator::makeSchema(int version) const
{
    const auto model = connectInMemory();
    trustSchema(*model);
    Migrator(m_scripts.first(version)).migrate(*model);
    return schemaOf(*model);
}

QString Migrator::schemaOf(SQLite::Database& connection)
{
    SQLite::Statement select(connection,
                             "SELECT type, name, tbl_name, sql FROM sqlite_schema"
                             " ORDER BY type, name, tbl_name");
    const QStringList entries = readAll(select, [](auto& row) {
        RowReader in(row);
        QString entry;
        for (int column = 0; column < 4; ++column)
            entry += in.text() + u'\n';
        return entry;
    });
    return entries.join(u'\n');
}

} // namespace greffier::store
