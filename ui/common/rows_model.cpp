#include "ui/common/rows_model.h"

#include "core/domain/evidence.h"

#include <algorithm>

namespace greffier::ui {

void RowsModel::setRows(const QList<QStringList>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_columns = 0;
    for (const QStringList& row : m_rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows.at(index.row()).value(index.column());
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(columnLetters(section + 1))
                                         : QVariant(section + 1);
}

} // namespace greffier::ui
