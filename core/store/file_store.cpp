#include "core/store/file_store.h"

#include "core/base/content_hash.h"
#include "core/store/store_error.h"
#include "core/store/unfinished_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

bool isHash(const QString& text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

Error missing(const QString& hash)
{
    return {
        Error::Code::NotFound,
        QCoreApplication::translate(
            "FileStore",
            "A received file is missing beside the register. Bring its folder back from a copy."),
        u"file %1"_s.arg(hash)};
}

} // namespace

FileStore::FileStore(const QString& registerFile)
    : m_folder(folderFor(registerFile))
{
}

QString FileStore::folderFor(const QString& registerFile) { return registerFile + u".files"_s; }

QString FileStore::pathOf(const QString& hash) const
{
    return m_folder + u'/' + hash.left(2) + u'/' + hash.mid(2);
}

QString FileStore::put(const QByteArray& bytes)
{
    const QString hash = contentHash(bytes);
    if (failing({hash}).isEmpty())
        return hash;
    const QString path = pathOf(hash);
    makeOwnFolder(m_folder);
    makeOwnFolder(QFileInfo(path).path());
    UnfinishedFile file(path);
    file.write(bytes);
    file.giveName();
    return hash;
}

QByteArray FileStore::read(const QString& hash) const
{
    // A register is not trusted to name a path, nor its folder to hold plain files only.
    const QFileInfo info(pathOf(hash));
    if (!isHash(hash) || info.isSymLink() || !info.isFile())
        throw StoreError(missing(hash));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        throwFileError(EIO, u"open %1"_s.arg(hash));
    const QByteArray bytes = file.readAll();
    if (contentHash(bytes) != hash) {
        throw StoreError(
            {Error::Code::Damaged,
             QCoreApplication::translate(
                 "FileStore",
                 "A received file is no longer what was received. Bring it back from a "
                 "copy of the register."),
             u"file %1"_s.arg(hash)});
    }
    return bytes;
}

bool FileStore::contains(const QString& hash) const
{
    return isHash(hash) && QFileInfo(pathOf(hash)).isFile();
}

QStringList FileStore::failing(const QStringList& hashes) const
{
    QStringList failing;
    for (const QString& hash : hashes) {
        const auto bytes = attempt([&] { return read(hash); });
        if (!bytes)
            failing += hash;
    }
    return failing;
}

void FileStore::removeLeftovers()
{
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders)
        UnfinishedFile::removeLeftovers(m_folder + u'/' + folder);
}

qint64 FileStore::totalSize() const
{
    qint64 size = 0;
    QDirIterator files(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

} // namespace greffier::store
