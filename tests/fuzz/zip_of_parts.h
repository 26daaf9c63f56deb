#pragma once

#include <QByteArray>

namespace greffier::fuzz {

/// The input as it is where it begins like a zip; else a zip of the parts written in it: the first
/// under the name given, each further one under the name in the line "=== name" before it.
QByteArray zipOfParts(const QByteArray& input, const QByteArray& first, const QByteArray& types);

} // namespace greffier::fuzz
