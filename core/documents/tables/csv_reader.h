#pragma once

#include "core/base/result.h"
#include "core/documents/sheet.h"

namespace greffier {

/// A table of values separated by comma, semicolon, tab or bar, in whatever encoding: recognises
/// both. Pure. Fails with a ReadFailure.
Result<Sheet> readCsv(const QByteArray& bytes);

} // namespace greffier
