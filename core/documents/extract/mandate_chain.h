#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/domain/mandate_page_draft.h"

#include <QList>

namespace greffier {

/// How a mandate was set up and extended, as a text tells it.
struct MandateChain {
    MandatePageDraft::Step established;
    Evidence establishedEvidence;
    QList<MandatePageDraft::Step> renewals; ///< in the order of the text, each resolution once
    Evidence renewalsEvidence;
};

/// Reads the sentences that speak of the creation and the extension of a mandate. A year belongs to
/// the resolution it stands beside; without one the year stays empty, but for resolutions of the
/// Commission, whose numbers begin with it.
MandateChain readMandateChain(const ReadingText& text);

} // namespace greffier
