#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace greffier::ui {

/// What a colour says beside a word; never said by colour alone.
enum class Tone { Plain, Quiet, Good, Doubtful, Bad, Accent };

/// A colour of that tone that can be read on the palette's window, light or dark (contrast of at
/// least 4.5 to 1 on the usual palettes).
QColor toneColor(Tone tone, const QPalette& palette);

/// One of the program's line icons (resources/icons, without ".svg"). It is drawn in the colours of
/// the palette of the moment, so it follows a change from light to dark by itself.
QIcon icon(const QString& name, Tone tone = Tone::Plain);

/// The side of an icon, in pixels, that is that large beside text of the usual size.
int iconSide(int usual, const QWidget* widget);

/// The icon of the program, in its own colours.
QIcon applicationIcon();

} // namespace greffier::ui
