#pragma once

#include <QByteArray>

namespace greffier::docx {

struct DocumentState;

/// word/footnotes.xml: the two separators and the footnotes in the order of their first marks.
QByteArray footnotesPart(DocumentState& state);

} // namespace greffier::docx
