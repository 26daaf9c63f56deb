#pragma once

#include "core/documents/text_document.h"

namespace greffier {

/// The paragraphs and tables of a web page, however carelessly it is written. Nothing it refers to
/// is followed. Of locators only the row and cell
/// of cells are there. Pure.
QList<Block> webBlocks(const QString& page);

/// The characters that "&eacute;" and "&#233;" stand for, in a text; what is no such reference
/// stays.
QString withoutReferences(const QString& text);

} // namespace greffier
