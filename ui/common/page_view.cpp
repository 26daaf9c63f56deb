#include "ui/common/page_view.h"

#include "ui/common/icons.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QVBoxLayout>

namespace greffier::ui {

namespace {

constexpr double kMetresPerPoint = 0.0254 / 72;
constexpr int kRoomAbove = 80; ///< so that what stands before the place is seen, too

/// A place given in points from the top left corner, on the picture of its page.
QRect onPicture(const QRectF& points, const QImage& picture)
{
    const double perPoint = picture.dotsPerMeterX() * kMetresPerPoint;
    return QRectF(points.x() * perPoint, points.y() * perPoint, points.width() * perPoint,
                  points.height() * perPoint)
        .toAlignedRect()
        .adjusted(-3, -2, 3, 2);
}

void mark(QImage& picture, const QRect& place)
{
    QColor tint(255, 196, 0);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(place, tint.lighter(140));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(tint.darker(150), 2));
    painter.drawRect(place);
}

} // namespace

PageView::PageView(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void PageView::showPages(const QList<QByteArray>& pages, const Locator& place)
{
    auto* sheet = new QWidget;
    auto* layout = new QVBoxLayout(sheet);
    layout->setSpacing(12);
    QWidget* wanted = nullptr;
    int below = 0;
    for (int i = 0; i < pages.size(); ++i) {
        QImage picture = QImage::fromData(pages.at(i), "PNG").convertToFormat(QImage::Format_RGB32);
        auto* page = new QLabel(sheet);
        if (i + 1 == place.page) {
            wanted = page;
            if (place.rect.isValid()) {
                const QRect rect = onPicture(place.rect, picture);
                mark(picture, rect);
                below = std::max(0, rect.top() - kRoomAbove);
            }
        }
        page->setPixmap(QPixmap::fromImage(picture));
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        page->setAlignment(Qt::AlignHCenter);
        layout->addWidget(page);
    }
    layout->addStretch();
    setWidget(sheet);
    sheet->adjustSize();
    verticalScrollBar()->setValue(wanted ? wanted->y() + below : 0);
}

} // namespace greffier::ui
