#include "core/store/backup.h"

#include "core/base/clock.h"
#include "core/store/binding.h"
#include "core/store/connection.h"
#include "core/store/database.h"
#include "core/store/file_store.h"
#include "core/store/migrator.h"
#include "core/store/store_error.h"
#include "core/store/unfinished_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

/// How many acts the register holds: what the name of a copy says of its state.
QString stateMark(Database& database)
{
    return u"act%1"_s.arg(askNumber(database.connection(), "SELECT coalesce(max(id), 0) FROM act"));
}

void requireSound(const QString& copy, const QString& expectedSchema)
{
    const auto connection = connectTo(copy, Access::ReadOnly);
    QStringList problems = fullCheck(*connection);
    if (Migrator::schemaOf(*connection) != expectedSchema)
        problems += u"schema differs"_s;
    if (askNumber(*connection, "PRAGMA application_id") != kApplicationId)
        problems += u"application_id differs"_s;
    if (problems.isEmpty())
        return;
    throw StoreError({Error::Code::Damaged,
                      QCoreApplication::translate(
                          "Backup",
                          "The copy of the register did not pass its check and was not kept. Check "
                          "the drive, and run a check of the register."),
                      problems.first()});
}

} // namespace

QString Backup::folderFor(const QString& registerFile) { return registerFile + u".backups"_s; }

QStringList Backup::copiesOf(const QString& registerFile)
{
    return QDir(folderFor(registerFile)).entryList({u"*.greffier"_s}, QDir::Files, QDir::Name);
}

QString Backup::nameNow(const QString& mark) const
{
    return u"%1-%2-%3.greffier"_s.arg(
        QFileInfo(m_database.fileName()).completeBaseName(),
        m_database.clock().now().toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s), mark);
}

QString Backup::onOpening()
{
    const QStringList copies = copiesOf(m_database.fileName());
    const QString state = stateMark(m_database);
    const QString today = m_database.clock().now().toUTC().toString(u"-yyyyMMdd'T'"_s);
    if (!copies.isEmpty()
        && (copies.last().contains(today) || copies.last().endsWith(u"-%1.greffier"_s.arg(state))))
        return {};
    return copyBeside(state);
}

QString Backup::beforeMigration()
{
    return copyBeside(u"schema%1"_s.arg(m_database.schemaVersion()));
}

QString Backup::copyBeside(const QString& mark)
{
    const QString folder = folderFor(m_database.fileName());
    makeOwnFolder(folder);
    UnfinishedFile::removeLeftovers(folder);
    const QString copy = folder + u'/' + nameNow(mark);
    copyTo(copy, true);
    const QStringList copies = copiesOf(m_database.fileName());
    for (const QString& old : copies.first(std::max<qsizetype>(0, copies.size() - kKept)))
        QFile::remove(folder + u'/' + old);
    return copy;
}

void Backup::copyTo(const QString& file, bool mayReplace)
{
    UnfinishedFile unfinished(file);
    {
        const auto target = connectTo(unfinished.name(), Access::ReadWrite);
        SQLite::Backup backup(*target, m_database.connection());
        if (const int answer = backup.executeStep(); answer != SQLITE_DONE)
            throw SQLite::Exception("backup", answer);
    }
    requireSound(unfinished.name(), Migrator::schemaOf(m_database.connection()));
    if (mayReplace)
        unfinished.giveName();
    else
        unfinished.giveFreeName();
}

QString Backup::to(const QString& folder, const Progress& progress)
{
    if (!QFileInfo(folder).isDir()) {
        throw StoreError({Error::Code::NotFound,
                          QCoreApplication::translate(
                              "Backup",
                              "The folder for the copy does not exist; no copy was made. Choose "
                              "another folder."),
                          u"backup folder"_s});
    }
    const QString copy = QDir(folder).absoluteFilePath(nameNow(u"copy"_s));
    try {
        // The attachments first: a copy that bears its name has all its files.
        copyAttachments(copy, progress);
        copyTo(copy, false);
    } catch (...) {
        QDir(FileStore::folderFor(copy)).removeRecursively();
        throw;
    }
    return copy;
}

void Backup::copyAttachments(const QString& copy, const Progress& progress)
{
    SQLite::Statement select(m_database.connection(),
                             "SELECT hash FROM document_file ORDER BY hash");
    const QStringList hashes = readAll(select, [](auto& row) { return RowReader(row).text(); });
    const FileStore source(m_database.fileName());
    FileStore target(copy);
    qint64 done = 0;
    for (const QString& hash : hashes) {
        if (progress.isStopped()) {
            throw StoreError({Error::Code::Cancelled,
                              QCoreApplication::translate(
                                  "Backup", "The copy was stopped; nothing was kept of it."),
                              {}});
        }
        target.put(source.read(hash));
        progress.report(++done, hashes.size());
    }
}

} // namespace greffier::store
