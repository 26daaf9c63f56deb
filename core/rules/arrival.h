#pragma once

#include "core/domain/application.h"
#include "core/domain/call.h"

namespace greffier {

/// How a receipt stands to a deadline.
enum class Arrival { OnTime, Late, Untold };

/// "By" takes a receipt at the very instant as on time, "before" as late. A receipt known to the
/// minute, in the very minute of the deadline, cannot be told; nor one known to the day only, on
/// that day. Untold too without a deadline or an instant.
Arrival arrivalOf(const Receipt& receipt, const Deadline& deadline);

/// Of several copies and versions: on time when one was; late when all were; else it cannot be
/// told. Without a receipt it cannot be told.
Arrival arrivalOf(const QList<Receipt>& receipts, const Deadline& deadline);

} // namespace greffier
