#pragma once

#include "core/documents/text_document.h"

namespace greffier::docx {

/// What a document brings in from another file it holds (w:altChunk): plain text and HTML. Empty
/// for anything else; Word documents are read by the text reader itself.
QList<Block> readAltChunk(const QByteArray& bytes);

} // namespace greffier::docx
