#include "ui/actions/choices_model.h"

#include "ui/common/icons.h"

#include <QIcon>

namespace greffier::ui {

namespace {

/// All that stands in the line, without pauses for what does not.
QString readOut(const Choice& choice)
{
    QStringList parts{choice.text, choice.detail, choice.keys};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void ChoicesModel::setChoices(const QList<Choice>& choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

const Choice* ChoicesModel::choiceAt(int row) const
{
    return row < 0 || row >= m_choices.size() ? nullptr : &m_choices.at(row);
}

int ChoicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice& choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return choice.text;
    case Qt::DecorationRole: return choice.icon.isEmpty() ? QIcon() : icon(choice.icon);
    case Qt::AccessibleTextRole: return readOut(choice);
    case DetailRole: return choice.detail;
    case KeysRole: return choice.keys;
    }
    return {};
}

} // namespace greffier::ui
