#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/domain/mandate_page_draft.h"
#include "core/reference/reference_tables.h"

#include <QHash>

namespace greffier {

struct MandatePageReading {
    MandatePageDraft draft;
    QHash<QString, Evidence> evidence; ///< by the key of the field in the JSON draft
    QStringList remarks; ///< gaps in the chain of extensions, what was not understood
};

/// The page of a mandate on the public site, saved or copied as a text. Pure.
MandatePageReading readMandatePage(const ReadingText& text, const ReferenceTables& tables);

} // namespace greffier
