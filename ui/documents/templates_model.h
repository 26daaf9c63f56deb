#pragma once

#include "core/workflow/document_templates.h"

#include <QAbstractTableModel>
#include <QHash>

namespace greffier::ui {

/// Every document in each of its languages: who may read it, which template it is made from, and
/// whether a native officer has revised the wording that comes with the program.
class TemplatesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Document, Language, Readers, MadeFrom, Wording, ColumnCount };

    explicit TemplatesModel(QObject* parent = nullptr);

    void setTemplates(const QList<DocumentTemplate>& templates);
    const DocumentTemplate* at(const QModelIndex& index) const; ///< null: not a row of the list
    QModelIndex indexOf(const QString& document, const QString& language) const;
    QString nameOf(const DocumentTemplate& one) const; ///< "Public list of candidates, French"

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DocumentTemplate& one, int column) const;

    QHash<QString, DocumentKind> m_kinds;
    QList<DocumentTemplate> m_templates;
};

} // namespace greffier::ui
