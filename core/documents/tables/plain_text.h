#pragma once

#include "core/base/result.h"
#include "core/documents/sheet.h"
#include "core/documents/text_document.h"

namespace greffier {

/// A text file: each line a paragraph, form feeds dropped. Recognises the encoding. Pure.
Result<TextDocument> readPlainText(const QByteArray& bytes);

/// Worksheets as tables, so that a table can be read as text. The locators are those of the sheet.
TextDocument asText(const QList<Sheet>& sheets, const QString& format);

} // namespace greffier
