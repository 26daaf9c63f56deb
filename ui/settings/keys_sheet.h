#pragma once

#include "ui/actions/shortcuts.h"

#include <QString>

namespace greffier::ui {

/// All actions that have keys, by menu, as a page of text (HTML) to read and to print.
QString keysSheet(const Shortcuts& shortcuts);

} // namespace greffier::ui
