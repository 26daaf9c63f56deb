#include "ui/common/list_look.h"

#include "ui/common/column_chooser.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace greffier::ui {

namespace {
constexpr int kRoomAboveAndBelow = 10;
constexpr int kUsualLetter = 7; ///< average width of a letter, in pixels

QString olderAnswer()
{
    return QCoreApplication::translate(
        "ListLook", "The list still shows what the last query that was understood found.");
}

} // namespace

void applyListLook(QTableView* table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().lineSpacing()
                                                   + kRoomAboveAndBelow);
    QHeaderView* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    offerColumnChoice(table);
}

void offerSorting(QTableView* table)
{
    QHeaderView* header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
}

void setColumnWidths(QTableView* table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table->setColumnWidth(column++,
                              width * table->fontMetrics().averageCharWidth() / kUsualLetter);
}

QString withOlderAnswer(const QString& error) { return error + u' ' + olderAnswer(); }

void showAsOlder(QTableView* table, bool older)
{
    QPalette palette;
    if (older)
        palette.setColor(QPalette::Text, QApplication::palette().color(QPalette::PlaceholderText));
    table->setPalette(palette);
    table->setAccessibleDescription(older ? olderAnswer() : QString());
}

void selectOnly(QTableView* table, int row)
{
    table->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
                                             QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
}

} // namespace greffier::ui
