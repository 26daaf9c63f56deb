#pragma once

#include "app/reader/pdf_lines.h"

namespace greffier::reader {

/// Puts what was entered in the fields of a page among its words: texts and choices as they are,
/// boxes and buttons as ☒ or ☐. What the page itself draws in their places gives way to them, since
/// it may be missing or a glyph of some font.
void putFields(const Poppler::Page& page, QList<PdfWord>& words);

} // namespace greffier::reader
