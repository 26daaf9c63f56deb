#include "core/store/register_header.h"

#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

constexpr int kHeaderSize = 100;
constexpr int kWriteVersionAt = 18; ///< 1 rollback journal, 2 WAL
constexpr int kReadVersionAt = 19;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;

qint32 numberAt(const QByteArray& header, int offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

} // namespace

RegisterHeader RegisterHeader::of(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        throw StoreError({Error::Code::NotFound,
                          QCoreApplication::translate(
                              "Database",
                              "There is no register %1. Check the name, or where it was moved to.")
                              .arg(QDir::toNativeSeparators(file)),
                          u"missing"_s});
    }
    RegisterHeader header;
    if (!info.isFile())
        return header;
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        throw StoreError(
            {Error::Code::Unreadable,
             QCoreApplication::translate(
                 "Database", "The register could not be read. Check your rights on it."),
             device.errorString()});
    }
    const QByteArray bytes = device.read(kHeaderSize);
    header.isSqlite
        = bytes.size() == kHeaderSize && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!header.isSqlite)
        return header;
    header.usesWal = bytes.at(kWriteVersionAt) != 1 || bytes.at(kReadVersionAt) != 1;
    header.schemaVersion = numberAt(bytes, kUserVersionAt);
    header.applicationId = numberAt(bytes, kApplicationIdAt);
    return header;
}

} // namespace greffier::store
