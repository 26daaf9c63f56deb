#pragma once

#include "core/workflow/waiting_files.h"

#include <QAbstractTableModel>
#include <QHash>

namespace greffier::ui {

/// The files that wait for an officer, in the order they were taken in.
class WaitingFilesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Outcome, SessionNumber, Received, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<WaitingFile>& files);
    const WaitingFile* fileAt(int row) const; ///< null: no such row
    int rowOf(DocumentId document) const; ///< -1: not there any more
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString reasonOf(const WaitingFile& file) const;

    QList<WaitingFile> m_files;
    mutable QHash<QString, QString> m_reasons; ///< those shown so far, by what is stored
};

} // namespace greffier::ui
