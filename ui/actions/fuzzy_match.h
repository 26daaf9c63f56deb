#pragma once

#include <QString>

namespace greffier::ui {

/// How well what was typed fits a text: its letters must occur in the text in their order, case and
/// accents apart. More for letters that begin words or follow each other; 0: does not fit.
/// Nothing typed fits everything equally.
int fuzzyScore(const QString& typed, const QString& text);

} // namespace greffier::ui
