#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace greffier {

/// SHA-256 of the bytes, as 64 lower-case hexadecimal digits.
QString contentHash(const QByteArray& bytes);

/// The same for all that a device, open for reading, still holds; reads it piece by piece.
Result<QString> contentHash(QIODevice& device);

} // namespace greffier
