#include "ui/common/column_chooser.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTableView>

namespace greffier::ui {

namespace {

void showMenu(QTableView* table, QPoint place)
{
    QHeaderView* header = table->horizontalHeader();
    auto* menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* action = menu->addAction(
            table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != 0);
        QObject::connect(action, &QAction::toggled, header, [header, column](bool shown) {
            header->setSectionHidden(column, !shown);
        });
    }
    menu->setAccessibleName(QCoreApplication::translate("ColumnChooser", "Columns of the list"));
    menu->popup(header->mapToGlobal(place));
    menu->setActiveAction(menu->actions().value(1));
}

} // namespace

void showColumnChoice(QTableView* table)
{
    const QHeaderView* header = table->horizontalHeader();
    const QRect place = QStyle::visualRect(header->layoutDirection(), header->rect(),
                                           QRect(0, header->height(), 0, 0));
    showMenu(table, place.topLeft());
}

void offerColumnChoice(QTableView* table)
{
    QHeaderView* header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, table,
                     [table](QPoint place) { showMenu(table, place); });
}

} // namespace greffier::ui
