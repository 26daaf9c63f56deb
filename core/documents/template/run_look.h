#pragma once

#include "core/documents/docx/script_runs.h"

#include <QByteArray>

namespace greffier::templates {

struct MarkupNode;

/// The beginning of a run, w:r with its properties, that looks like `look` (w:rPr; null: none) and
/// holds text in `language`: its direction, its font and its language tag follow from that.
/// `ofDocument`: it is the document's own language, which the styles know.
QByteArray runStart(const MarkupNode* look, const docx::TextLanguage& language, bool ofDocument);

} // namespace greffier::templates
