#include "ui/common/dialog_size.h"

#include <QScreen>
#include <QWidget>

namespace greffier::ui {

void resizeToText(QWidget* dialog, int letters, int lines)
{
    constexpr double kPartOfScreen = 0.94; // the frame has room, too
    const QFontMetrics metrics = dialog->fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * letters, metrics.height() * lines);
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() * kPartOfScreen));
}

} // namespace greffier::ui
