#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace greffier {

struct DecodedText {
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", ...

    bool operator==(const DecodedText&) const = default;
};

/// The text in bytes of an unknown encoding: by its byte order mark, else UTF-8 where that holds,
/// else UTF-16 by its zero bytes, else a one-byte encoding by its letters. Nothing when it is no
/// text. One-byte encodings are a guess among those of the six languages and Central Europe.
std::optional<DecodedText> decodeText(const QByteArray& bytes);

} // namespace greffier
