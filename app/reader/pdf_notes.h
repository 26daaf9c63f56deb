#pragma once

#include "app/reader/pdf_lines.h"

namespace greffier::reader {

struct PdfNote {
    QString sign; ///< as printed: "1", "*"
    QList<PdfLine> lines; ///< without the sign
};

/// Takes the notes at the feet of the pages out of the lines and numbers the words in what is left
/// that refer to them: small raised figures or signs right after a word. A sign without a note
/// stays text, a note nobody refers to stays a line.
QList<PdfNote> takeNotes(QList<PdfLine>& lines);

} // namespace greffier::reader
