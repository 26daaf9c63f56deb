#include "ui/common/wrap_layout.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace greffier::ui {

namespace {

constexpr int kUsualRoom = 6; ///< where the style names none

bool grows(const QLayoutItem& item) { return item.expandingDirections() & Qt::Horizontal; }

} // namespace

WrapLayout::WrapLayout(QWidget* parent)
    : QLayout(parent)
{
}

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items += item;
    invalidate();
}

void WrapLayout::insertWidget(int place, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, place);
}

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QLayoutItem* WrapLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem* WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::room() const { return spacing() >= 0 ? spacing() : kUsualRoom; }

int WrapLayout::widthOf(const Row& row) const
{
    int width = 0;
    for (const QLayoutItem* item : row)
        width += item->sizeHint().width();
    return width + room() * static_cast<int>(std::max<qsizetype>(0, row.size() - 1));
}

int WrapLayout::heightOf(const Row& row)
{
    int height = 0;
    for (const QLayoutItem* item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

QList<WrapLayout::Row> WrapLayout::rowsFor(int width) const
{
    QList<Row> rows;
    for (QLayoutItem* item : m_items) {
        // A stretch is no widget, and empty by its nature.
        if (item->isEmpty() && !item->spacerItem())
            continue;
        if (rows.isEmpty() || widthOf(rows.last() + Row{item}) > width)
            rows += Row();
        rows.last() += item;
    }
    return rows;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Row& row : rows)
        height += heightOf(row);
    return height + room() * static_cast<int>(std::max<qsizetype>(0, rows.size() - 1));
}

QSize WrapLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(QWIDGETSIZE_MAX);
    const QSize size
        = rows.isEmpty() ? QSize() : QSize(widthOf(rows.first()), heightOf(rows.first()));
    return size.grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect place = rect.marginsRemoved(contentsMargins());
    for (const Row& row : rowsFor(place.width())) {
        place.setHeight(heightOf(row));
        placeRow(row, place);
        place.moveTop(place.bottom() + 1 + room());
    }
}

void WrapLayout::placeRow(const Row& row, const QRect& place) const
{
    const auto growing = static_cast<int>(std::count_if(
        row.begin(), row.end(), [](const QLayoutItem* item) { return grows(*item); }));
    const int over = std::max(0, place.width() - widthOf(row));
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : QApplication::layoutDirection();
    int left = place.left();
    for (QLayoutItem* item : row) {
        QSize size = item->sizeHint();
        if (grows(*item))
            size.rwidth() += over / growing;
        size.setWidth(std::min(size.width(), place.width()));
        const QRect own(QPoint(left, place.top() + (place.height() - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, place, own));
        left += size.width() + room();
    }
}

} // namespace greffier::ui
