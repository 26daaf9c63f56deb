#pragma once

#include "ui/charts/arrivals.h"

#include <QWidget>

namespace greffier::ui {

/// Arrivals as a bar for each day, the late ones hatched, the deadlines as lines; the same stands
/// as text in the accessible description.
class ArrivalsChart final : public QWidget {
    Q_OBJECT

public:
    explicit ArrivalsChart(const Arrivals& arrivals, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF slotOf(qsizetype day) const; ///< the room of a day, from top to bottom
    void drawBar(QPainter& painter, qsizetype day, int most) const;
    void drawDay(QPainter& painter, qsizetype day) const;

    Arrivals m_arrivals;
};

} // namespace greffier::ui
