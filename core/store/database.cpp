#include "core/store/database.h"

#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/broken_change.h"
#include "core/store/connection.h"
#include "core/store/file_store.h"
#include "core/store/lease.h"
#include "core/store/migrator.h"
#include "core/store/register_header.h"
#include "core/store/store_error.h"
#include "core/store/unfinished_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

Error notARegister(const QString& detail)
{
    return {
        Error::Code::NotARegister,
        QCoreApplication::translate(
            "Database",
            "This file is not a Greffier register, or it was changed by another program; it was "
            "not opened. Choose another file."),
        detail};
}

Error damaged(const QString& detail)
{
    return {Error::Code::Damaged,
            QCoreApplication::translate("Database",
                                        "The register is damaged and was not opened. Open the "
                                        "latest copy from its backups."),
            detail};
}

void requireOurHeader(const RegisterHeader& header, const Migrator& migrator)
{
    if (!header.isSqlite || header.applicationId != kApplicationId || header.schemaVersion < 1
        || header.usesWal)
        throw StoreError(
            notARegister(u"application_id %1, user_version %2, wal %3"_s.arg(header.applicationId)
                             .arg(header.schemaVersion)
                             .arg(header.usesWal)));
    if (header.schemaVersion > migrator.latestVersion()) {
        throw StoreError({Error::Code::NewerFile,
                          QCoreApplication::translate(
                              "Database",
                              "This register was written by a later version of the program; it was "
                              "not opened. Install that version to work with it."),
                          u"user_version %1, known up to %2"_s.arg(header.schemaVersion)
                              .arg(migrator.latestVersion())});
    }
}

void requireWritable(const QFileInfo& file)
{
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable()) {
        throw StoreError({Error::Code::ReadOnly,
                          QCoreApplication::translate(
                              "Database",
                              "The register cannot be written to where it lies. Open it read-only, "
                              "or copy it to a folder of your own."),
                          u"access"_s});
    }
}

} // namespace

Database::Database(const QString& file, const Desk& desk, Mode mode)
    : m_file(file)
    , m_desk(desk)
    , m_mode(mode)
{
}

Database::~Database() = default;

std::unique_ptr<Database> Database::create(const QString& file, const Desk& desk, const Seed& seed)
{
    const QFileInfo info(file);
    const QString path = info.absoluteFilePath();
    if (info.exists() || info.isSymLink()) {
        throw StoreError({Error::Code::Invalid,
                          QCoreApplication::translate("Database",
                                                      "There is a file of this name already; no "
                                                      "register was made. Choose another name."),
                          u"exists"_s});
    }
    std::unique_ptr<Database> database(new Database(path, desk, Mode::ReadWrite));
    database->m_lease = Lease::take(path, desk.officer, desk.clock->now());
    {
        UnfinishedFile unfinished(path);
        {
            Database made(unfinished.name(), desk, Mode::ReadWrite);
            made.m_connection = connectTo(unfinished.name(), Access::ReadWrite);
            made.m_connection->exec(
                u"PRAGMA application_id = %1"_s.arg(kApplicationId).toStdString());
            trustSchema(*made.m_connection);
            Migrator::shipped().migrate(*made.m_connection);
            if (seed)
                seed(made);
        }
        unfinished.giveFreeName();
    }
    database->m_connection = connectTo(path, Access::ReadWrite);
    trustSchema(*database->m_connection);
    return database;
}

Error openingStopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("Database", "The register was not opened: it was stopped."),
            {}};
}

std::unique_ptr<Database> Database::open(const QString& file, const Desk& desk, Mode mode,
                                         const Progress& progress)
{
    return open(file, desk, mode, Migrator::shipped(), progress);
}

std::unique_ptr<Database> Database::open(const QString& file, const Desk& desk, Mode mode,
                                         const Migrator& migrator, const Progress& progress)
{
    const RegisterHeader header = RegisterHeader::of(file);
    requireOurHeader(header, migrator);
    const QString path = QFileInfo(file).canonicalFilePath();
    requireHarmlessJournal(path);
    std::unique_ptr<Database> database(new Database(path, desk, mode));
    if (mode == Mode::ReadWrite) {
        requireWritable(QFileInfo(path));
        database->m_lease = Lease::take(path, desk.officer, desk.clock->now());
    } else {
        takeBackBrokenChange(path);
    }
    database->m_connection
        = connectTo(path, mode == Mode::ReadWrite ? Access::ReadWrite : Access::ReadOnly);
    database->requireOurSchema(migrator, progress);
    trustSchema(*database->m_connection);
    if (mode == Mode::ReadWrite)
        database->prepareForWriting(migrator);
    return database;
}

/// The pages of a large register take a while; the officer may think better of it.
QStringList Database::pageProblems(const Progress& progress)
{
    progress.onStop([handle = m_connection->getHandle()] { sqlite3_interrupt(handle); });
    const auto checked = qScopeGuard([&progress] { progress.onStop({}); });
    QStringList problems;
    try {
        problems = quickCheck(*m_connection);
    } catch (const SQLite::Exception&) {
        if (!progress.isStopped())
            throw;
    }
    if (progress.isStopped())
        throw StoreError(openingStopped());
    return problems;
}

void Database::requireOurSchema(const Migrator& migrator, const Progress& progress)
{
    const int version = schemaVersion();
    if (version < 1 || version > migrator.latestVersion())
        throw StoreError(notARegister(u"user_version %1"_s.arg(version)));
    // The schema first: even the check of the pages evaluates what stands in it.
    if (Migrator::schemaOf(*m_connection) != migrator.schemaAt(version))
        throw StoreError(notARegister(u"schema differs from version %1"_s.arg(version)));
    if (const QStringList problems = pageProblems(progress); !problems.isEmpty())
        throw StoreError(damaged(problems.first()));
    if (isReadOnly() && version < migrator.latestVersion()) {
        throw StoreError({Error::Code::ReadOnly,
                          QCoreApplication::translate(
                              "Database",
                              "This register was written by an earlier version of the program and "
                              "has to be opened for writing once before it can be read."),
                          u"user_version %1"_s.arg(version)});
    }
}

void Database::prepareForWriting(const Migrator& migrator)
{
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    UnfinishedFile::removeLeftovers(Backup::folderFor(m_file));
    FileStore(m_file).removeLeftovers();
    Backup backup(*this);
    if (schemaVersion() < migrator.latestVersion()) {
        backup.beforeMigration();
        migrator.migrate(*m_connection);
    } else {
        backup.onOpening();
    }
}

int Database::schemaVersion() const
{
    return static_cast<int>(askNumber(*m_connection, "PRAGMA user_version"));
}

QStringList Database::integrityProblems() { return fullCheck(*m_connection); }

void Database::forgetPages() { m_connection->exec("PRAGMA shrink_memory"); }

} // namespace greffier::store
