#pragma once

#include <QStyledItemDelegate>

namespace greffier::ui {

/// Shows paths so that the name of the file can be read.
class PathDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// A path too long for its column: the name of the file whole, the folder cut in its middle.
QString shortenedPath(const QString& path, const QFontMetrics& metrics, int width);

} // namespace greffier::ui
