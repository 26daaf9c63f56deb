#pragma once

#include "ui/actions/chooser_dialog.h"

#include <QAbstractListModel>

namespace greffier::ui {

/// What can be chosen at the moment.
class ChoicesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice>& choices);
    const Choice* choiceAt(int row) const; ///< null outside

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<Choice> m_choices;
};

} // namespace greffier::ui
