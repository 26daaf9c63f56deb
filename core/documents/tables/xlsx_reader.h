#pragma once

#include "core/base/result.h"
#include "core/documents/sheet.h"

namespace greffier {

/// The visible worksheets of a workbook in their order, cells as text: dates and times as ISO 8601,
/// numbers without float noise, booleans as TRUE and FALSE. Pure. Fails with a ReadFailure.
Result<QList<Sheet>> readXlsx(const QByteArray& bytes);

} // namespace greffier
