#pragma once

#include "core/documents/read_failure.h"

#include <QByteArray>

#include <optional>

namespace greffier {

/// What a received file is by its content; its name is believed only between CSV and
/// text, and for a web page, which under another name is a download gone wrong.
enum class FileKind {
    Docx, ///< .docx, .docm, .dotx
    Xlsx, ///< .xlsx, .xlsm
    Pdf,
    Csv,
    PlainText,
    Html, ///< a saved web page, named as one
    Mail, ///< a message with its headers (.eml)
    Zip, ///< an archive of other files
    Unreadable, ///< see failure
};

struct Recognised {
    FileKind kind = FileKind::Unreadable;
    std::optional<ReadFailure> failure; ///< why, for Unreadable

    bool operator==(const Recognised&) const = default;
};

/// Looks at the first bytes, and for a zip at the names of its members.
Recognised recognise(const QByteArray& bytes, const QString& name);

/// "docx", "pdf", "csv": stable, never translated.
QString toCode(FileKind kind);
std::optional<FileKind> fileKindFromCode(const QString& code);

} // namespace greffier
