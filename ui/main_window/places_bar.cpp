#include "ui/main_window/places_bar.h"

#include "ui/common/icons.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kLettersWide = 15;
constexpr int kIconSize = 26;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kMargin = 8;

int widthFor(const QFontMetrics& metrics) { return metrics.averageCharWidth() * kLettersWide; }

/// The height of the name, on as many lines as it takes in that width.
int nameHeight(const QStyleOptionViewItem& option, const QString& name, int width)
{
    return option.fontMetrics
        .boundingRect(QRect(0, 0, width - 2 * kMargin, QWIDGETSIZE_MAX),
                      Qt::AlignHCenter | Qt::TextWordWrap, name)
        .height();
}

/// Icon above name above count, all in the middle.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = widthFor(option.fontMetrics);
        return {width,
                3 * kMargin + iconSide(kIconSize, option.widget)
                    + nameHeight(option, index.data().toString(), width)
                    + option.fontMetrics.height()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const QColor accent = toneColor(Tone::Accent, option.palette);
        painter->save();
        if (chosen || option.state & QStyle::State_MouseOver) {
            QColor tint = accent;
            tint.setAlphaF(chosen ? 0.16F : 0.07F);
            painter->fillRect(option.rect, tint);
        }
        if (chosen) {
            const QRect edge(option.rect.topLeft(), QSize(3, option.rect.height()));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), accent);
        }
        const QRect inner = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const int side = iconSide(kIconSize, option.widget);
        const QRect iconRect(inner.center().x() - side / 2, inner.top(), side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(inner.adjusted(0, side + kMargin / 2, 0, 0),
                          Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                          index.data().toString());
        painter->setPen(toneColor(Tone::Quiet, option.palette));
        painter->drawText(inner, Qt::AlignHCenter | Qt::AlignBottom,
                          index.data(kCountRole).toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(accent);
            painter->drawRect(option.rect.adjusted(3, 1, -2, -2));
        }
        painter->restore();
    }
};

} // namespace

PlacesBar::PlacesBar(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"places"_s);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

/// Room for a scroll bar where not all places fit.
void PlacesBar::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    fitWidth();
}

void PlacesBar::fitWidth()
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    const bool scrolls = height > QWidget::height();
    setFixedWidth(
        widthFor(fontMetrics())
        + (scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) : 0));
}

void PlacesBar::addPlace(const QString& iconName)
{
    addItem(new QListWidgetItem(icon(iconName, Tone::Accent), QString()));
}

void PlacesBar::setPlace(int row, const QString& name, int count)
{
    QListWidgetItem* place = item(row);
    place->setText(name);
    fitWidth();
    place->setData(kCountRole, QLocale().toString(count));
    //: a place of the window and how many things are in it, for a screen reader
    place->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, QLocale().toString(count)));
}

} // namespace greffier::ui
