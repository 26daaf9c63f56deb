#include "ui/shortlist/balance_chart.h"

#include "ui/common/icons.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kGap = 2; ///< between two parts of a bar, in pixels
constexpr int kRoom = 6; ///< beside a text

int total(const BalanceTable& table)
{
    int sum = 0;
    for (const BalanceCount& count : table.counts)
        sum += count.applications;
    return sum;
}

/// A count in the room there is: the number stays where the name is cut short or left out.
QString fittingText(const BalanceCount& count, const QFontMetrics& metrics, int room)
{
    const auto textWith
        = [&count](const QString& name) { return countText(name, count.applications); };
    const int nameRoom = room - metrics.horizontalAdvance(textWith({}));
    const QString name = metrics.elidedText(count.name, Qt::ElideRight, nameRoom);
    return name.size() > 1 ? textWith(name) : QLocale().toString(count.applications);
}

/// Shades of one colour, far enough apart to be told from their neighbours.
QColor shade(const QPalette& palette, int place)
{
    QColor color = palette.color(QPalette::Highlight);
    color.setAlpha(place % 2 == 0 ? 110 : 60);
    return color;
}

} // namespace

BalanceChart::BalanceChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Balance of the list"));
}

void BalanceChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Balance of the list"));
    QWidget::changeEvent(event);
}

void BalanceChart::setBalance(const Balance& balance)
{
    m_balance = balance;
    setAccessibleDescription(textOf(balance));
    setToolTip(textOf(balance));
    setVisible(balance.applications > 0);
    updateGeometry();
    update();
}

int BalanceChart::rowHeight() const { return fontMetrics().height() + 10; }

QSize BalanceChart::sizeHint() const
{
    return {480, rowHeight() * static_cast<int>(m_balance.tables.size())};
}

QSize BalanceChart::minimumSizeHint() const { return {200, sizeHint().height()}; }

void BalanceChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QRect row(0, 0, width(), rowHeight());
    for (const BalanceTable& table : m_balance.tables) {
        drawTable(painter, table, row);
        row.translate(0, rowHeight());
    }
}

void BalanceChart::drawTable(QPainter& painter, const BalanceTable& table, const QRect& row) const
{
    int names = 0;
    for (const BalanceTable& each : m_balance.tables)
        names = std::max(names, fontMetrics().horizontalAdvance(each.name));
    const auto placed = [this, &row](int start, int length) {
        return QStyle::visualRect(layoutDirection(), row,
                                  QRect(start, row.top() + 2, length, row.height() - 4));
    };
    const auto alignment
        = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(placed(0, names), static_cast<int>(alignment), table.name);
    const int start = names + 2 * kRoom;
    const int sum = total(table);
    if (sum == 0)
        return;
    int before = 0;
    int place = 0;
    for (const BalanceCount& count : table.counts) {
        if (count.applications == 0)
            continue;
        const int width = row.width() - start;
        const int from = start + width * before / sum;
        before += count.applications;
        const QRect bar = placed(from, start + width * before / sum - from - kGap);
        painter.fillRect(bar, shade(palette(), place++));
        painter.drawText(bar.adjusted(kRoom, 0, -kRoom, 0), static_cast<int>(alignment),
                         fittingText(count, fontMetrics(), bar.width() - 2 * kRoom));
    }
}

} // namespace greffier::ui
