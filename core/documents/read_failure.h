#pragma once

#include "core/base/error.h"

#include <optional>

namespace greffier {

/// Why a received file could not be read.
enum class ReadFailure {
    Missing, ///< there is no such file
    NotAFile, ///< a folder, a device
    NoPermission, ///< it exists but cannot be opened
    Empty, ///< zero bytes
    TooLarge, ///< larger than, or unpacking to more than, what is read
    Damaged, ///< truncated, or not what it begins as
    PasswordProtected,
    OldWord, ///< Word 97-2003 (.doc)
    OldExcel, ///< Excel 97-2003 (.xls)
    RichText, ///< RTF
    OpenDocument, ///< ODT, ODS
    WebPage, ///< HTML
    Image, ///< JPEG, PNG, TIFF, GIF
    Archive, ///< a zip that is no document
    OtherKind, ///< none of what is known
    NotText, ///< a table where a text is asked for
    NotATable, ///< a text where a table is asked for
    NoSuchPage, ///< of a PDF
    TimedOut, ///< given up at the deadline
    ReaderCrashed, ///< the reading process ended over it
    ReaderMissing, ///< greffier-reader is not where it belongs
};

/// "password_protected", "timed_out": stable, never translated.
QString toCode(ReadFailure failure);
std::optional<ReadFailure> readFailureFromCode(const QString& code);

/// The failure as the officer is told: one sentence without the name of the file. The detail begins
/// with the code, so that readFailureOf finds it again; `more` is untranslated.
Error readError(ReadFailure failure, const QString& more = {});

/// Which failure an error made by readError stands for; nothing for another error.
std::optional<ReadFailure> readFailureOf(const Error& error);

} // namespace greffier
