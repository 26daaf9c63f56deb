#include "core/documents/document_file.h"

#include "core/base/content_hash.h"
#include "core/documents/read_failure.h"

#include <QFile>
#include <QFileInfo>

namespace greffier {

Result<DocumentFile> loadDocumentFile(const QString& path, const QString& name)
{
    const QFileInfo found(path);
    if (!found.exists())
        return readError(ReadFailure::Missing);
    if (!found.isFile())
        return readError(ReadFailure::NotAFile);
    if (found.size() > kMaxDocumentBytes)
        return readError(ReadFailure::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return readError(ReadFailure::NoPermission, file.errorString());
    DocumentFile document{
        name.isEmpty() ? found.fileName() : name, file.read(kMaxDocumentBytes + 1), {}};
    if (file.error() != QFileDevice::NoError)
        return readError(ReadFailure::NoPermission, file.errorString());
    if (document.bytes.isEmpty())
        return readError(ReadFailure::Empty);
    if (document.bytes.size() > kMaxDocumentBytes)
        return readError(ReadFailure::TooLarge);
    document.hash = contentHash(document.bytes);
    return document;
}

} // namespace greffier
