#pragma once

#include "core/base/id.h"
#include "core/domain/application.h"
#include "core/domain/survey_draft.h"
#include "core/domain/vacancy.h"

namespace greffier {

struct DocumentFiling;
namespace store {
struct Stores;
}

/// A line of a receipts list as proof for a part.
Receipt receiptFrom(const ReceiptLine& line, Part part, DocumentId document);

/// Whether a further version of a form counts: the latest received by the deadline does, and if
/// none was, the first. A version whose receipt is not known counts only when it is the only one.
bool newVersionCounts(const DocumentFiling& filing, ApplicationId application,
                      const Vacancy& vacancy, store::Stores& stores);

} // namespace greffier
