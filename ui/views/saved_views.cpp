#include "ui/views/saved_views.h"

#include "ui/common/pending.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QTableView>

namespace greffier::ui {

SavedViews::SavedViews(Register& reg, ViewedList list, QWidget* page)
    : QObject(page)
    , m_register(reg)
    , m_list(std::move(list))
    , m_page(page)
    , m_menu(new SavedViewsMenu(reg, m_list.place, m_list.counting, page))
{
    if (m_list.columns.isEmpty())
        m_list.columns = viewColumns(m_list.place);
    connect(m_menu, &SavedViewsMenu::chosen, this, &SavedViews::show);
    connect(m_menu, &SavedViewsMenu::saveWanted, this, &SavedViews::save);
    connect(m_menu, &SavedViewsMenu::removeWanted, this, &SavedViews::remove);
}

void SavedViews::show(const SavedView& view)
{
    m_list.ask(view);
    showOrder(view);
    showColumns(view);
}

void SavedViews::showOrder(const SavedView& view)
{
    if (!m_list.table->isSortingEnabled())
        return;
    // A list without an order of its own is by its first column, which has the name.
    const int usual = m_list.table->horizontalHeader()->isSortIndicatorClearable() ? -1 : 0;
    const int column = static_cast<int>(m_list.columns.indexOf(view.sort));
    m_list.table->sortByColumn(column < 0 ? usual : column,
                               view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SavedViews::showColumns(const SavedView& view)
{
    if (view.columns.isEmpty())
        return;
    QHeaderView* header = m_list.table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !view.columns.contains(m_list.columns.value(column)));
    int place = 0;
    for (const QString& code : view.columns) {
        const int column = static_cast<int>(m_list.columns.indexOf(code));
        if (column >= 0 && column < header->count())
            header->moveSection(header->visualIndex(column), place++);
    }
}

SavedView SavedViews::present() const
{
    SavedView view = m_list.asked();
    view.place = m_list.place;
    const QHeaderView* header = m_list.table->horizontalHeader();
    if (m_list.table->isSortingEnabled()) {
        view.sort = m_list.columns.value(header->sortIndicatorSection());
        view.descending
            = !view.sort.isEmpty() && header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            view.columns += m_list.columns.value(column);
    }
    return view;
}

void SavedViews::save()
{
    SavedView view = present();
    bool given = false;
    view.name = QInputDialog::getText(m_page, tr("Save this view"),
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

void SavedViews::remove(const QString& name)
{
    whenAnswered(m_register.removeView(m_list.place, name), this,
                 [this, name](const Result<void>& removed) {
                     if (removed)
                         Q_EMIT said(tr("The view “%1” is removed.").arg(name));
                     else
                         Q_EMIT failed(removed.error());
                 });
}

} // namespace greffier::ui
