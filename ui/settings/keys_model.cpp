#include "ui/settings/keys_model.h"

#include <QFont>

namespace greffier::ui {

void KeysModel::setShortcuts(const Shortcuts& shortcuts)
{
    m_shortcuts = shortcuts;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ActionEntry* KeysModel::entryAt(int row)
{
    return row < 0 || row >= actionList().size() ? nullptr : &actionList().at(row);
}

void KeysModel::setKeys(int row, const Shortcuts::Keys& keys)
{
    m_shortcuts.setKeys(*entryAt(row), keys);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int KeysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(actionList().size());
}

int KeysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActionEntry& entry = actionList().at(index.row());
    const Shortcuts::Keys keys = m_shortcuts.keysOf(entry);
    if (role == Qt::ToolTipRole)
        return purposeOf(entry);
    if (role == Qt::FontRole && keys != defaultKeys(entry)) {
        QFont own;
        own.setBold(true);
        return own;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Action: return textOf(entry);
    case Menu: return menuName(entry.menu).remove(u'&');
    case Keys: return keysText(keys);
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action: return tr("Action");
    case Menu: return tr("Menu");
    case Keys: return tr("Keys");
    }
    return {};
}

} // namespace greffier::ui
