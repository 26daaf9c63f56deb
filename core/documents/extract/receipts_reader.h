#pragma once

#include "core/base/result.h"
#include "core/documents/sheet.h"
#include "core/domain/survey_draft.h"

#include <QString>

namespace greffier {

/// Reads a receipts list: a table with a heading row and at least the columns file and received_at,
/// also zone, channel, from, subject and message_id. `zone` is that of times whose line states
/// none. A line that cannot be understood becomes a remark. Unreadable: no such columns, or no
/// line.
Result<ReceiptsDraft> readReceipts(const Sheet& sheet, const QString& fileName,
                                   const QString& zone);

} // namespace greffier
