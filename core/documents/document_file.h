#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace greffier {

/// A received file: its bytes, their SHA-256, and where it came from.
struct DocumentFile {
    QString name; ///< path below the folder taken in, with '/'; a file in a zip is "a.zip!b.docx"
    QByteArray bytes;
    QString hash; ///< SHA-256 of the bytes, lower-case hexadecimal

    bool operator==(const DocumentFile&) const = default;
};

/// Largest received file that is taken in, in bytes (64 MiB).
inline constexpr qint64 kMaxDocumentBytes = 64 * 1024 * 1024;

/// Takes a file from disk without parsing it. The name defaults to the last part of the path.
/// Fails (see ReadFailure) for what is missing, empty, too large, or no file.
Result<DocumentFile> loadDocumentFile(const QString& path, const QString& name = {});

} // namespace greffier
