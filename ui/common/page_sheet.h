#pragma once

#include <QByteArray>
#include <QPixmapCache>
#include <QWidget>

class QRubberBand;

namespace greffier::ui {

/// The picture of one page. Places on it are given in points from its top left corner.
class PageSheet final : public QWidget {
    Q_OBJECT

public:
    /// `png` says its resolution.
    PageSheet(const QByteArray& png, QWidget* parent);
    ~PageSheet() override;

    /// As wide as that in pixels, but never larger than the picture.
    void fit(int width);
    void setMark(const QRectF& place); ///< empty: none
    void setSelection(const QList<QRectF>& places);
    int topOf(const QRectF& place); ///< in pixels of this widget

Q_SIGNALS:
    void dragged(const QRectF& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QPixmap picture();
    QRect onPicture(const QRectF& points);
    double perPoint() const;

    QByteArray m_png;
    QSize m_size; ///< of the picture
    QPixmapCache::Key m_key;
    double m_perPoint = 1; ///< pixels of the picture; known once it was made
    QRectF m_mark;
    QList<QRectF> m_selection;
    QRubberBand* m_band;
    QPoint m_from;
};

} // namespace greffier::ui
