#include "ui/common/page_sheet.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>

#include <algorithm>
#include <utility>

namespace greffier::ui {

namespace {

constexpr double kMetresPerPoint = 0.0254 / 72;

/// Without unpacking the picture.
QSize sizeOf(QByteArray png)
{
    QBuffer buffer(&png);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "PNG").size();
}

} // namespace

PageSheet::PageSheet(const QByteArray& png, QWidget* parent)
    : QWidget(parent)
    , m_png(png)
    , m_size(sizeOf(png))
    , m_band(new QRubberBand(QRubberBand::Rectangle, this))
{
    setFixedSize(m_size);
    setCursor(Qt::CrossCursor);
}

PageSheet::~PageSheet() { QPixmapCache::remove(m_key); }

void PageSheet::fit(int width)
{
    setFixedSize(
        m_size.scaled(std::min(width, m_size.width()), m_size.height(), Qt::KeepAspectRatio));
}

double PageSheet::perPoint() const
{
    return m_size.isEmpty() ? m_perPoint : m_perPoint * width() / m_size.width();
}

QPixmap PageSheet::picture()
{
    QPixmap pixmap;
    if (QPixmapCache::find(m_key, &pixmap))
        return pixmap;
    const QImage image = QImage::fromData(m_png, "PNG");
    m_perPoint = image.dotsPerMeterX() * kMetresPerPoint;
    pixmap = QPixmap::fromImage(image);
    m_key = QPixmapCache::insert(pixmap);
    return pixmap;
}

QRect PageSheet::onPicture(const QRectF& points)
{
    picture(); // says how many pixels a point has
    return QRectF(points.topLeft() * perPoint(), points.size() * perPoint())
        .toAlignedRect()
        .adjusted(-3, -2, 3, 2);
}

void PageSheet::setMark(const QRectF& place)
{
    m_mark = place;
    update();
}

void PageSheet::setSelection(const QList<QRectF>& places)
{
    m_selection = places;
    update();
}

int PageSheet::topOf(const QRectF& place) { return onPicture(place).top(); }

void PageSheet::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), picture());
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QColor tint(255, 196, 0);
    for (const QRectF& place : std::as_const(m_selection))
        painter.fillRect(onPicture(place), palette().color(QPalette::Highlight).lighter(170));
    if (m_mark.isValid())
        painter.fillRect(onPicture(m_mark), tint.lighter(140));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (m_mark.isValid()) {
        painter.setPen(QPen(tint.darker(150), 2));
        painter.drawRect(onPicture(m_mark));
    }
}

void PageSheet::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = event->position().toPoint();
    m_band->setGeometry(QRect(m_from, QSize()));
    m_band->show();
}

void PageSheet::mouseMoveEvent(QMouseEvent* event)
{
    m_band->setGeometry(QRect(m_from, event->position().toPoint()).normalized());
}

void PageSheet::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_band->hide();
    picture(); // says how many pixels a point has
    const QRectF pixels(m_band->geometry());
    Q_EMIT dragged({pixels.topLeft() / perPoint(), pixels.size() / perPoint()});
}

} // namespace greffier::ui
