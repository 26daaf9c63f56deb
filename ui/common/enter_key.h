#pragma once

#include <QList>

class QPushButton;
class QWidget;

namespace greffier::ui {

/// Enter in one of these fields presses their button, and nothing else of the dialog: its default
/// button may be one that closes it, with what was written lost. No button: Enter does nothing.
void enterPresses(QPushButton* button, const QList<QWidget*>& fields);

} // namespace greffier::ui
