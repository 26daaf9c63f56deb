#include "core/base/content_hash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QIODevice>

namespace greffier {

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> contentHash(QIODevice& device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&device)) {
        return Error{Error::Code::Unreadable,
                     QCoreApplication::translate(
                         "ContentHash", "The file could not be read to its end. Check the drive."),
                     device.errorString()};
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace greffier
