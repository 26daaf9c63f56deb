#pragma once

#include "core/documents/text_document.h"
#include "core/domain/call_draft.h"
#include "core/reference/reference_tables.h"

namespace greffier {

/// Understands a call for applications or another note verbale, in French, English and as far as
/// its words go the other UN languages. Pure. Never fails: what is no such document has the kind
/// "other" and nothing else; what a text does not say stays empty. `fileName` is what the evidence
/// names.
CallDraft readCall(const TextDocument& document, const QString& fileName,
                   const ReferenceTables& tables);

} // namespace greffier
