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

/// Icon above name above count, all in the middle.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect name = option.fontMetrics.boundingRect(
            QRect(0, 0, widthFor(option.fontMetrics) - 2 * kMargin, 200),
            Qt::AlignHCenter | Qt::TextWordWrap, index.data().toString());
        return {widthFor(option.fontMetrics),
                3 * kMargin + kIconSize + name.height() + option.fontMetrics.height()};
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
        const QRect iconRect(inner.center().x() - kIconSize / 2, inner.top(), kIconSize, kIconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconRect);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(inner.adjusted(0, kIconSize + kMargin / 2, 0, 0),
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
    setFixedWidth(widthFor(fontMetrics()));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void PlacesBar::addPlace(const QString& iconName)
{
    addItem(new QListWidgetItem(icon(iconName, Tone::Accent), QString()));
}

void PlacesBar::setPlace(int row, const QString& name, int count)
{
    QListWidgetItem* place = item(row);
    place->setText(name);
    place->setData(kCountRole, QLocale().toString(count));
    //: a place of the window and how many things are in it, for a screen reader
    place->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, QLocale().toString(count)));
}

} // namespace greffier::ui
