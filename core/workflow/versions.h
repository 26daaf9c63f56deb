#pragma once

#include "core/base/id.h"
#include "core/domain/application.h"
#include "core/domain/survey_draft.h"

namespace greffier {

namespace store {
class Change;
struct Stores;
} // namespace store

/// A line of a receipts list as proof for a part.
Receipt receiptFrom(const ReceiptLine& line, Part part, DocumentId document);

/// Decides anew which version of the form counts: the one an officer chose; else the latest
/// received by the deadline; else, if none was, the first. A version whose receipt is not known
/// counts only as long as no other is known to have come in time.
void countVersions(store::Change& change, store::Stores& stores, ApplicationId application);

} // namespace greffier
