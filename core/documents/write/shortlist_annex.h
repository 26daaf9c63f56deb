#pragma once

#include "core/documents/write/document_texts.h"
#include "core/documents/write/shortlist_document.h"

namespace greffier {

class Collation;

namespace docx {
class Story;
}

/// Applicants, eligible candidates and candidates on the list, by gender and by region.
void writeFigures(docx::Story& body, const internalview::VacancyShortlist& list,
                  const DocumentTexts& texts);

/// All eligible candidates in alphabetical order.
void writeEligibleCandidates(docx::Story& body, const internalview::VacancyShortlist& list,
                             const DocumentTexts& texts, const Collation& collation);

/// Whether the seat belongs to a region of the expert mechanism on indigenous peoples instead of a
/// regional group.
bool isBySocioculturalRegion(const internalview::VacancyShortlist& list);

} // namespace greffier
