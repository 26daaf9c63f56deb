#include "core/store/unfinished_file.h"

#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

const QString kSuffix = u".unfinished"_s;

Error nameTaken()
{
    return {
        Error::Code::Invalid,
        QCoreApplication::translate("Database",
                                    "There is a file of this name already; nothing was written. "
                                    "Choose another name."),
        u"exists"_s};
}

Error fileError(int systemError, const QString& detail)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Code::DiskFull,
                QCoreApplication::translate(
                    "StoreError",
                    "The disk is full; the file was not written. Make room and try again."),
                detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Code::ReadOnly,
                QCoreApplication::translate("StoreError",
                                            "The folder cannot be written to; the file was not "
                                            "written. Choose another folder."),
                detail};
    case ENOENT:
    case ENOTDIR:
        return {Error::Code::NotFound,
                QCoreApplication::translate(
                    "StoreError",
                    "The folder does not exist; the file was not written. Choose another folder."),
                detail};
    }
    return {Error::Code::Unreadable,
            QCoreApplication::translate(
                "StoreError", "The disk refused the file; it was not written. Check the drive."),
            detail};
}

/// A name is on the disk only when its folder is.
void flushFolderOf(const QString& file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        throwFileError(errno, u"open folder"_s);
    // Some network shares cannot flush a folder; the file itself is flushed in any case.
    if (::fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP) {
        const int failure = errno;
        ::close(descriptor);
        throwFileError(failure, u"fsync folder"_s);
    }
    ::close(descriptor);
}

} // namespace

void throwFileError(int systemError, const QString& detail)
{
    throw StoreError(fileError(systemError, u"%1: errno %2"_s.arg(detail).arg(systemError)));
}

void makeOwnFolder(const QString& folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) == 0) {
        flushFolderOf(folder);
        return;
    }
    if (errno != EEXIST || !QFileInfo(folder).isDir())
        throwFileError(errno, u"mkdir"_s);
}

UnfinishedFile::UnfinishedFile(const QString& finalName)
    : m_finalName(finalName)
{
    const QFileInfo info(finalName);
    const QString mark = QString::number(QRandomGenerator::system()->generate64(), 36);
    m_name = info.absolutePath() + u"/."_s + info.fileName().left(100) + u'.' + mark + kSuffix;
    m_descriptor = ::open(QFile::encodeName(m_name).constData(),
                          O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0)
        throwFileError(errno, u"create"_s);
}

UnfinishedFile::~UnfinishedFile()
{
    ::close(m_descriptor);
    if (!m_named) {
        QFile::remove(m_name);
        QFile::remove(m_name + u"-journal"_s);
    }
}

void UnfinishedFile::write(const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step = ::write(m_descriptor, bytes.constData() + written,
                                     static_cast<size_t>(bytes.size() - written));
        if (step < 0 && errno != EINTR)
            throwFileError(errno, u"write"_s);
        if (step > 0)
            written += step;
    }
}

void UnfinishedFile::flush()
{
    if (::fsync(m_descriptor) != 0)
        throwFileError(errno, u"fsync"_s);
}

void UnfinishedFile::settle()
{
    m_named = true;
    flushFolderOf(m_finalName);
}

void UnfinishedFile::giveName()
{
    flush();
    if (std::rename(QFile::encodeName(m_name).constData(),
                    QFile::encodeName(m_finalName).constData())
        != 0)
        throwFileError(errno, u"rename"_s);
    settle();
}

void UnfinishedFile::giveFreeName()
{
    flush();
    const QByteArray from = QFile::encodeName(m_name);
    const QByteArray to = QFile::encodeName(m_finalName);
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        settle();
        return;
    }
    if (errno == EEXIST || QFileInfo::exists(m_finalName))
        throw StoreError(nameTaken());
    giveName(); // a file system without hard links
}

void UnfinishedFile::removeLeftovers(const QString& folder)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u".*"_s + kSuffix, u".*"_s + kSuffix + u"-journal"_s},
                                            QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : names)
        QFile::remove(dir.filePath(name));
}

} // namespace greffier::store
