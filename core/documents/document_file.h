#pragma once

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

} // namespace greffier
