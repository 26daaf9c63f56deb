#pragma once

#include "core/base/result.h"
#include "core/documents/text_document.h"

#include <QByteArray>

namespace greffier::reader {

/// The text of a saved web page as its readers see it: paragraphs, lists with their marks, tables,
/// links with their addresses. Scripts, styles, menus, forms and hidden parts are left out. Never
/// loads anything. Fails for bytes that are no text.
Result<TextDocument> readHtml(const QByteArray& bytes);

} // namespace greffier::reader
