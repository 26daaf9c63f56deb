#include "ui/charts/arrivals_chart.h"

#include "ui/common/icons.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr double kGap = 0.18; ///< between two bars, of the room of a day
constexpr int kDaysForMonth = 8; ///< room that the name of a month takes
constexpr int kLines = 12; ///< usual height, in lines of text

} // namespace

ArrivalsChart::ArrivalsChart(const Arrivals& arrivals, QWidget* parent)
    : QWidget(parent)
    , m_arrivals(arrivals)
{
    setAccessibleName(tr("Arrivals by day"));
    setAccessibleDescription(textOf(arrivals));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ArrivalsChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * kLines};
}

QSize ArrivalsChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * kLines / 2};
}

QRectF ArrivalsChart::slotOf(qsizetype day) const
{
    const double room = static_cast<double>(width()) / static_cast<double>(m_arrivals.days.size());
    const double at = static_cast<double>(day) * room;
    return {layoutDirection() == Qt::RightToLeft ? width() - at - room : at, 0, room,
            static_cast<double>(height())};
}

void ArrivalsChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_arrivals.days.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No receipt tells a day of arrival."));
        return;
    }
    int most = 1;
    for (const ArrivalDay& day : m_arrivals.days)
        most = std::max(most, day.applications);
    for (qsizetype day = 0; day < m_arrivals.days.size(); ++day) {
        drawBar(painter, day, most);
        drawDay(painter, day);
    }
}

/// The bar with its number above it; what came late is hatched, from the top.
void ArrivalsChart::drawBar(QPainter& painter, qsizetype place, int most) const
{
    const ArrivalDay& day = m_arrivals.days.at(place);
    const QRectF room = slotOf(place);
    const double text = fontMetrics().height();
    const double base = room.bottom() - 2 * text;
    const double perOne = (base - 2 * text) / most; // the deadline is named above all numbers
    QRectF bar(room.left() + room.width() * kGap / 2, base - perOne * day.applications,
               room.width() * (1 - kGap), perOne * day.applications);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Accent, palette()));
    painter.drawRect(bar);
    QRectF late = bar;
    late.setHeight(perOne * day.late);
    painter.setBrush(palette().base());
    painter.drawRect(late);
    painter.setBrush(QBrush(toneColor(Tone::Bad, palette()), Qt::BDiagPattern));
    painter.setPen(toneColor(Tone::Bad, palette()));
    if (day.late > 0)
        painter.drawRect(late);
    painter.setPen(palette().color(QPalette::WindowText));
    if (day.applications > 0)
        painter.drawText(QRectF(room.left(), bar.top() - text, room.width(), text), Qt::AlignCenter,
                         QLocale().toString(day.applications));
    painter.drawLine(QPointF(room.left(), base), QPointF(room.right(), base));
}

void ArrivalsChart::drawDay(QPainter& painter, qsizetype place) const
{
    const QDate day = m_arrivals.days.at(place).day;
    const QRectF room = slotOf(place);
    const double text = fontMetrics().height();
    painter.drawText(QRectF(room.left(), room.bottom() - 2 * text, room.width(), text),
                     Qt::AlignCenter, QLocale().toString(day.day()));
    // The month once, where it begins.
    const bool nextMonthNear = day.day() + kDaysForMonth > day.daysInMonth();
    if (day.day() == 1 || (place == 0 && !nextMonthNear)) {
        QRectF month(room.left(), room.bottom() - text, width(), text);
        if (layoutDirection() == Qt::RightToLeft)
            month.moveRight(room.right());
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
        painter.drawText(month, static_cast<int>(side | Qt::AlignVCenter),
                         QLocale().standaloneMonthName(day.month()) + u' '
                             + QString::number(day.year()));
    }
    if (!m_arrivals.deadlines.contains(day))
        return;
    painter.setPen(QPen(toneColor(Tone::Doubtful, palette()), 2, Qt::DashLine));
    const double at = layoutDirection() == Qt::RightToLeft ? room.left() : room.right();
    painter.drawLine(QPointF(at, 0), QPointF(at, room.bottom() - 2 * text));
    const double wide = fontMetrics().horizontalAdvance(tr("Deadline")) + 6.0;
    const bool before = layoutDirection() == Qt::RightToLeft ? at + wide > width() : at < wide;
    painter.drawText(QRectF(before == (layoutDirection() == Qt::LeftToRight) ? at + 6 : at - wide,
                            0, wide, text),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Deadline"));
}

} // namespace greffier::ui
