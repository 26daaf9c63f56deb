#pragma once

#include "core/documents/extract/reading_text.h"

namespace greffier {

/// The parts of a mandate's page that its headings tell apart.
enum class PageSection {
    Purpose,
    About,
    More,
    CurrentHolder,
    FormerHolders,
    Documents,
    Contact,
    Dialogues
};

/// The lines under a heading, up to the next one; none where the page has no such heading.
struct SectionLines {
    qsizetype first = 0; ///< index into ReadingText::lines()
    qsizetype count = 0;
};

SectionLines linesOf(const ReadingText& text, PageSection section);

/// Whether a text has the headings of a mandate's page: at least two of them.
bool hasMandatePageHeadings(const ReadingText& text);

} // namespace greffier
