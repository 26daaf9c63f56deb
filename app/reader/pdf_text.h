#pragma once

#include "core/base/result.h"
#include "core/documents/text_document.h"

namespace greffier::reader {

/// Pages that are read; a longer document has the remark "page_limit".
inline constexpr int kMostPages = 500;

/// The text of a PDF in reading order, its paragraphs put together from lines, small raised figures
/// tied to the notes at the foot of the page. hasText is false for a scan. Pure. Fails with a
/// ReadFailure.
Result<TextDocument> readPdf(const QByteArray& bytes);

} // namespace greffier::reader
