#include "ui/intake/path_delegate.h"

namespace greffier::ui {

namespace {
constexpr int kMargins = 8; ///< beside the text of a cell, in pixels
}

void PathDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->rect.isValid()) // not where only the size is asked
        option->text
            = shortenedPath(option->text, option->fontMetrics, option->rect.width() - kMargins);
}

QString shortenedPath(const QString& path, const QFontMetrics& metrics, int width)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const QString file = path.mid(name);
    const int left = width - metrics.horizontalAdvance(file);
    if (name == 0 || left <= 0)
        return metrics.elidedText(file, Qt::ElideMiddle, width);
    return metrics.elidedText(path.left(name), Qt::ElideMiddle, left) + file;
}

} // namespace greffier::ui
