#include "ui/printing/list_printing.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <memory>
#include <numeric>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr double kTextPoints = 9;
constexpr double kTitlePoints = 14;
constexpr int kRowsLookedAt = 200;
constexpr double kBold = 1.15; ///< how much wider bold letters are
constexpr double kRoom = 0.35; ///< around a text, in heights of a line

QFont fontOf(double points, bool bold = false)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// Between words; inside of one only where it is longer than its column.
QTextOption wrapped(Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeading | Qt::AlignTop); // leading by the direction
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    return option;
}

} // namespace

struct ListPrinting::Page {
    QPagedPaintDevice& paper;
    QPainter painter;
    QRectF area;
    double y = 0;
    int number = 0;

    QFontMetricsF metrics() const { return QFontMetricsF(painter.font(), &paper); }

    /// Most cells say what others say: each text is laid out once.
    const QTextLayout& line(const QString& text)
    {
        auto& known = lines[text + (painter.font().bold() ? u'b' : u'n')];
        if (known)
            return *known;
        known = std::make_unique<QTextLayout>(text, painter.font(), &paper);
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(painter.layoutDirection());
        known->setTextOption(option);
        known->setCacheEnabled(true); // else it is shaped anew whenever it is drawn
        known->beginLayout();
        known->createLine();
        known->endLayout();
        return *known;
    }

    double widthOf(const QString& text)
    {
        return text.isEmpty() ? 0 : line(text).lineAt(0).naturalTextWidth();
    }

    bool isOneLine(const QString& text, double room)
    {
        return widthOf(text) <= room && !text.contains(u'\n');
    }

    std::unordered_map<QString, std::unique_ptr<QTextLayout>> lines{}; ///< by text and weight
    QList<double> columns{}; ///< their widths
};

ListPrinting::ListPrinting(QString title, QStringList above, const QTableView& view)
    : m_title(std::move(title))
    , m_above(std::move(above))
    , m_model(*view.model())
    , m_direction(view.layoutDirection())
{
    const QHeaderView* header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (header->isSectionHidden(logical))
            continue;
        m_columns += {logical, m_model.headerData(logical, Qt::Horizontal).toString(),
                      static_cast<double>(header->sectionSize(logical))};
    }
    if (m_model.rowCount() > kMostRows)
        m_above += QCoreApplication::translate(
                       "ListPrinting",
                       "The first %1 of %2 rows. Narrow the list by a query to print others.")
                       .arg(QLocale().toString(kMostRows), QLocale().toString(m_model.rowCount()));
}

/// Width of the longest word of the first rows and of the heading, which is bold, with the room
/// around it.
double ListPrinting::longestWord(const Column& column, Page& page) const
{
    double widest = 0;
    for (const QString& word : column.heading.split(u' '))
        widest = std::max(widest, page.widthOf(word) * kBold);
    for (int row = 0; row < std::min(m_model.rowCount(), kRowsLookedAt); ++row) {
        const QString text = m_model.index(row, column.logical).data().toString();
        for (const QString& word : text.split(u' '))
            widest = std::max(widest, page.widthOf(word));
    }
    return widest + 3 * kRoom * page.metrics().height();
}

/// As on the screen, but no word is broken while others have room.
QList<double> ListPrinting::columnWidths(Page& page) const
{
    double onScreen = 0;
    for (const Column& column : m_columns)
        onScreen += column.onScreen;
    QList<double> least;
    QList<double> wanted;
    for (const Column& column : m_columns) {
        least += longestWord(column, page);
        wanted += std::max(least.last(), column.onScreen / onScreen * page.area.width());
    }
    const double together = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double atLeast = std::accumulate(least.begin(), least.end(), 0.0);
    const double tooMuch = together - page.area.width();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (atLeast >= page.area.width())
            wanted[i] = least.at(i) / atLeast * page.area.width();
        else if (tooMuch > 0)
            wanted[i] -= (wanted.at(i) - least.at(i)) / (together - atLeast) * tooMuch;
    }
    return wanted;
}

QStringList ListPrinting::cells(int row) const
{
    QStringList texts;
    for (const Column& column : m_columns)
        texts += m_model.index(row, column.logical).data().toString();
    return texts;
}

double ListPrinting::heightOf(const QStringList& texts, Page& page) const
{
    const QFontMetricsF metrics = page.metrics();
    double height = metrics.height();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double room = page.columns.at(i) - 2 * kRoom * metrics.height();
        if (page.isOneLine(texts.at(i), room))
            continue;
        const QRectF cell(0, 0, room, page.area.height());
        height = std::max(
            height, page.painter.boundingRect(cell, texts.at(i), wrapped(m_direction)).height());
    }
    return height + 2 * kRoom * metrics.height();
}

void ListPrinting::drawRow(Page& page, const QStringList& texts, double height) const
{
    const QFontMetricsF metrics = page.metrics();
    const double room = kRoom * metrics.height();
    const bool mirrored = m_direction == Qt::RightToLeft;
    double at = page.area.left();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString& text = texts.at(i);
        QRectF cell(at, page.y, page.columns.at(i), height);
        at += cell.width();
        if (mirrored)
            cell.moveLeft(page.area.left() + page.area.right() - cell.right());
        cell.adjust(room, room, -room, 0);
        if (page.isOneLine(text, cell.width())) // most are
            page.line(text).draw(
                &page.painter,
                QPointF(mirrored ? cell.right() - page.widthOf(text) : cell.left(), cell.top()));
        else
            page.painter.drawText(cell, text, wrapped(m_direction));
    }
    page.y += height;
    page.painter.drawLine(QPointF(page.area.left(), page.y), QPointF(page.area.right(), page.y));
}

/// The headings of the columns, and at the foot the title with the number of the page.
void ListPrinting::beginPage(Page& page) const
{
    if (page.number++ > 0) {
        page.paper.newPage();
        page.y = page.area.top();
    }
    page.painter.setFont(fontOf(kTextPoints));
    page.painter.drawText(
        QRectF(page.area.left(), page.area.bottom(), page.area.width(),
               page.metrics().height() * 2),
        Qt::AlignHCenter | Qt::AlignBottom,
        //: at the foot of a printed page: what is printed, and the number of the page
        QCoreApplication::translate("ListPrinting", "%1 · page %2")
            .arg(m_title, QLocale().toString(page.number)));
    if (page.number == 1)
        drawTop(page);
    QStringList headings;
    for (const Column& column : m_columns)
        headings += column.heading;
    page.painter.setFont(fontOf(kTextPoints, true));
    drawRow(page, headings, heightOf(headings, page));
    page.painter.setFont(fontOf(kTextPoints));
}

void ListPrinting::drawTop(Page& page) const
{
    const auto side = static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeading))
        | Qt::TextWordWrap;
    const auto write = [&](const QString& text, double points, bool bold) {
        page.painter.setFont(fontOf(points, bold));
        QRectF used;
        page.painter.drawText(
            QRectF(page.area.left(), page.y, page.area.width(), page.area.height()), side, text,
            &used);
        page.y += used.height() + kRoom * page.metrics().height();
    };
    write(m_title, kTitlePoints, true);
    for (const QString& line : m_above)
        write(line, kTextPoints, false);
    page.y += page.metrics().height() / 2;
}

int ListPrinting::print(QPagedPaintDevice& paper) const
{
    Page page{paper, {}, {}};
    if (!page.painter.begin(&paper))
        return 0;
    page.painter.setFont(fontOf(kTextPoints));
    page.painter.setLayoutDirection(m_direction);
    // Room for the foot.
    page.area = QRectF(0, 0, paper.width(), paper.height() - 2.5 * page.metrics().height());
    page.columns = columnWidths(page);
    QPen hair = page.painter.pen();
    hair.setWidthF(page.metrics().height() / 40);
    page.painter.setPen(hair);
    beginPage(page);
    const int rows = std::min(m_model.rowCount(), kMostRows);
    for (int row = 0; row < rows; ++row) {
        const QStringList texts = cells(row);
        const double height = heightOf(texts, page);
        if (page.y + height > page.area.bottom() && page.y > page.area.top())
            beginPage(page);
        drawRow(page, texts, height);
    }
    return page.number;
}

} // namespace greffier::ui
