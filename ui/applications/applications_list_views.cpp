// The saved views of the list: a query with columns and order, under a name.
#include "ui/applications/applications_list.h"

#include "ui/applications/saved_views_menu.h"
#include "ui/common/filter_row.h"
#include "ui/common/pending.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QTableView>

namespace greffier::ui {

void ApplicationsList::makeViewsMenu()
{
    auto* menu = new SavedViewsMenu(
        m_register, [this] { return m_model->applications(); }, this);
    connect(menu, &SavedViewsMenu::chosen, this, &ApplicationsList::useView);
    connect(menu, &SavedViewsMenu::saveWanted, this, &ApplicationsList::saveView);
    connect(menu, &SavedViewsMenu::removeWanted, this, &ApplicationsList::removeView);
    m_filter->setViewsMenu(menu);
}

void ApplicationsList::useView(const SavedView& view)
{
    m_filter->clear();
    m_filter->setQuery(view.query);
    const auto order = view.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_table->sortByColumn(qMax(0, columnOfCode(view.sort)), order);
    if (view.columns.isEmpty())
        return;
    for (int column = 0; column < ApplicationsModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !view.columns.contains(codeOfColumn(column)));
}

void ApplicationsList::saveView()
{
    SavedView view;
    view.query = m_filter->query();
    const QHeaderView* header = m_table->horizontalHeader();
    view.sort = codeOfColumn(header->sortIndicatorSection());
    view.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            view.columns += codeOfColumn(header->logicalIndex(place));
    }
    bool given = false;
    view.name = QInputDialog::getText(this, tr("Save this view"),
                                      tr("Name of the view (query, columns and order)"),
                                      QLineEdit::Normal, {}, &given);
    if (!given)
        return;
    whenAnswered(m_register.saveView(view), this,
                 [this, name = view.name](const Result<void>& saved) {
                     if (saved)
                         Q_EMIT said(tr("The view “%1” is saved.").arg(name));
                     else
                         Q_EMIT failed(saved.error());
                 });
}

void ApplicationsList::removeView(const QString& name)
{
    whenAnswered(m_register.removeView(name), this, [this, name](const Result<void>& removed) {
        if (removed)
            Q_EMIT said(tr("The view “%1” is removed.").arg(name));
        else
            Q_EMIT failed(removed.error());
    });
}

} // namespace greffier::ui
