#pragma once

#include "ui/actions/shortcuts.h"

#include <QAbstractTableModel>

namespace greffier::ui {

/// The actions of the list with their keys.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Menu, Keys, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setShortcuts(const Shortcuts& shortcuts);
    const Shortcuts& shortcuts() const { return m_shortcuts; }
    /// Null outside.
    static const ActionEntry* entryAt(int row);
    void setKeys(int row, const Shortcuts::Keys& keys);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Shortcuts m_shortcuts;
};

} // namespace greffier::ui
