#pragma once

#include "core/documents/write/document_texts.h"
#include "core/documents/write/shortlist_document.h"

namespace greffier {

/// Applicants, eligible candidates and candidates on the list: all, by gender, by region.
QList<internalview::Figure> figuresOf(const internalview::VacancyShortlist& list,
                                      const DocumentTexts& texts);

/// Whether the seat belongs to a region of the expert mechanism on indigenous peoples instead of a
/// regional group.
bool isBySocioculturalRegion(const internalview::VacancyShortlist& list);

} // namespace greffier
