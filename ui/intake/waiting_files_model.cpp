#include "ui/intake/waiting_files_model.h"

#include "core/workflow/stored_reasons.h"
#include "ui/common/words.h"
#include "ui/intake/outcomes_model.h"

#include <QLocale>

namespace greffier::ui {

void WaitingFilesModel::setFiles(const QList<WaitingFile>& files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

const WaitingFile* WaitingFilesModel::fileAt(int row) const
{
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

int WaitingFilesModel::rowOf(DocumentId document) const
{
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files.at(row).document.id == document)
            return row;
    }
    return -1;
}

/// Many files wait for the same reason.
QString WaitingFilesModel::reasonOf(const WaitingFile& file) const
{
    auto known = m_reasons.constFind(file.document.reason);
    if (known == m_reasons.cend())
        known = m_reasons.insert(file.document.reason, reasonInWords(file.document.reason));
    return *known;
}

void WaitingFilesModel::retranslate()
{
    m_reasons.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WaitingFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int WaitingFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingFilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WaitingFile& file = m_files.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return outcomeMark(file.document.outcome).icon();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case File: return file.document.name;
    case Outcome: return outcomeMark(file.document.outcome).word;
    case SessionNumber: return file.session > 0 ? QLocale().toString(file.session) : QString();
    case Received: return file.receivedAt.isValid() ? instantText(file.receivedAt) : QString();
    case Reason: return reasonOf(file);
    }
    return {};
}

QVariant WaitingFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    case Outcome: return tr("Outcome");
    case SessionNumber: return tr("Session");
    case Received: return tr("Received");
    case Reason: return tr("Why it waits");
    }
    return {};
}

} // namespace greffier::ui
