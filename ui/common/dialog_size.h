#pragma once

class QWidget;

namespace greffier::ui {

/// How large a dialog is at first: so many of its letters wide and lines high, and never larger
/// than most of its screen.
void resizeToText(QWidget* dialog, int letters, int lines);

} // namespace greffier::ui
