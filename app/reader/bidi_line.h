#pragma once

#include <QString>

namespace greffier::reader {

/// Whether most letters of a text run from right to left.
bool runsRightToLeft(const QString& text);

/// Text in the order it stands on the page, from left to right, put in the order it is read; the
/// joined shapes of Arabic letters become the letters.
QString logicalOrder(const QString& visual);

} // namespace greffier::reader
