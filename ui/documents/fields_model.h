#pragma once

#include "core/workflow/document_templates.h"

#include <QAbstractTableModel>

namespace greffier::ui {

/// What may be typed into the templates of a document, and what each gives.
class FieldsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Typed, Kind, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showDocument(const QString& document);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TemplateField> m_fields;
};

} // namespace greffier::ui
