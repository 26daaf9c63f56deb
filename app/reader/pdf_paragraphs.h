#pragma once

#include "app/reader/pdf_lines.h"
#include "core/documents/text_document.h"

namespace greffier::reader {

/// Puts lines together to paragraphs: by the distance between them, by indents, by the marks of
/// lists, by lines that end early. What is hyphenated only because a line ended is mended.
QList<Paragraph> paragraphsOf(const QList<PdfLine>& lines);

/// Lines that are known to belong together, as one paragraph.
Paragraph joinedLines(const QList<PdfLine>& lines);

} // namespace greffier::reader
