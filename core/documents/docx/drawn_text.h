#pragma once

#include "core/documents/docx/xml_tree.h"

#include <QStringList>

namespace greffier::docx {

/// The lines that a drawing shows: the paragraphs of shapes, diagrams and titles of charts, and the
/// names of what a chart compares. A prompt that nobody filled in is left out. Source: ECMA-376
/// Part 1, 20.1 (text), 21.2 (charts), 21.4 (diagrams).
QStringList drawnLines(const XmlNode& drawing);

} // namespace greffier::docx
