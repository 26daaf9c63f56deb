#pragma once

#include "ui/views/saved_views_menu.h"

#include <QObject>

class QTableView;

namespace greffier::ui {

/// A list whose query, columns and order can be kept as a view.
struct ViewedList {
    ViewPlace place = ViewPlace::Sessions;
    QTableView* table = nullptr;
    /// Codes of the columns in the order of the table's model; empty: that of viewColumns().
    QStringList columns = {};
    std::function<SavedView()> asked; ///< a view with the query and the choice of the moment
    std::function<void(const SavedView&)> ask; ///< asks what a view asks, with its choice
    ViewCounting counting;
};

/// The saved views of one list: shows them on it, saves what it shows, removes them.
class SavedViews final : public QObject {
    Q_OBJECT

public:
    /// The page is where names are asked for; it owns this.
    SavedViews(Register& reg, ViewedList list, QWidget* page);

    QMenu* menu() const { return m_menu; }
    void show(const SavedView& view);
    SavedView present() const; ///< what the list shows, without a name

Q_SIGNALS:
    void failed(const greffier::Error& error);
    void said(const QString& news);

private:
    void showOrder(const SavedView& view);
    void showColumns(const SavedView& view);
    void save();
    void remove(const QString& name);

    Register& m_register;
    ViewedList m_list;
    QWidget* m_page;
    SavedViewsMenu* m_menu;
};

} // namespace greffier::ui
