#pragma once

#include "core/base/result.h"
#include "core/documents/text_document.h"

namespace greffier::docx {

/// The text of a Word document (.docx, .docm, .dotx; Transitional and Strict). Pure; never follows
/// anything outside the bytes. Fails with a ReadFailure.
Result<TextDocument> readText(const QByteArray& bytes);

} // namespace greffier::docx
