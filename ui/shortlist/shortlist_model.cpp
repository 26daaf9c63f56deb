#include "ui/shortlist/shortlist_model.h"

#include "ui/applications/applications_model.h"
#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/words.h"
#include "ui/shortlist/ranking.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

QString mimeType() { return u"application/x-greffier-shortlist-row"_s; }

} // namespace

ShortlistModel::ShortlistModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_stateName([](const QString& iso2) { return iso2; })
{
}

void ShortlistModel::setList(const QList<ShortlistEntry>& entries, const Snapshot& snapshot)
{
    beginResetModel();
    m_entries = entries;
    takeRows(snapshot);
    endResetModel();
}

bool ShortlistModel::update(const QList<ShortlistEntry>& entries, const Snapshot& snapshot)
{
    const bool isSame = std::ranges::equal(entries, m_entries, {}, &ShortlistEntry::application,
                                           &ShortlistEntry::application);
    if (!isSame || entries.isEmpty())
        return false;
    const QList<ShortlistEntry> before = std::exchange(m_entries, entries);
    takeRows(snapshot);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, PublicReason - 1));
    // A cell in which somebody writes would take over what is told of it: only what did change.
    for (int row = 0; row < rowCount(); ++row) {
        if (before.at(row).publicReason != entries.at(row).publicReason)
            Q_EMIT dataChanged(index(row, PublicReason), index(row, PublicReason));
        if (before.at(row).internalNote != entries.at(row).internalNote)
            Q_EMIT dataChanged(index(row, InternalNote), index(row, InternalNote));
    }
    return true;
}

void ShortlistModel::takeRows(const Snapshot& snapshot)
{
    m_rows.clear();
    QSet<ApplicationId> wanted;
    for (const ShortlistEntry& entry : std::as_const(m_entries))
        wanted += entry.application;
    for (const Row& row : snapshot.applications) {
        if (wanted.contains(row->application.id))
            m_rows.insert(row->application.id, row);
    }
}

void ShortlistModel::setStateName(StateName name)
{
    m_stateName = std::move(name);
    retranslate();
}

void ShortlistModel::setReadOnly(bool readOnly) { m_readOnly = readOnly; }

void ShortlistModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<ShortlistModel::Row> ShortlistModel::rows() const
{
    QList<Row> rows;
    for (const ShortlistEntry& entry : m_entries) {
        if (const Row row = m_rows.value(entry.application))
            rows += row;
    }
    return rows;
}

int ShortlistModel::rowOf(ApplicationId application) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).application == application)
            return row;
    }
    return -1;
}

void ShortlistModel::arrange(const QList<ShortlistEntry>& entries)
{
    if (m_readOnly || entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
    Q_EMIT arranged();
}

int ShortlistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ShortlistModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortlistModel::text(const ShortlistEntry& entry, int column) const
{
    switch (column) {
    case Rank: {
        if (entry.rank == 0)
            return tr("–", "no rank");
        const bool tied = ranking::isTied(m_entries, m_entries.indexOf(entry));
        //: a rank shared by several candidates
        return tied ? tr("%1 =").arg(entry.rank) : QString::number(entry.rank);
    }
    case PublicReason: return entry.publicReason;
    case InternalNote: return entry.internalNote;
    }
    const Row row = m_rows.value(entry.application);
    if (!row)
        return {};
    switch (column) {
    case Name: return isolated(row->applicant->familyName, row->applicant->givenNames);
    case Nationality: return m_stateName(row->applicant->nationality);
    case Group: return groupText(*row);
    case Gender: return genderName(row->applicant->gender);
    case StatusColumn:
        //: the status of a candidate whom the Consultative Group added to the list
        return entry.addedByGroup
            ? tr("%1, added by the Group").arg(displayName(row->application.status))
            : displayName(row->application.status);
    }
    return {};
}

QVariant ShortlistModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShortlistEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return text(entry, index.column());
    case Qt::DecorationRole:
        if (const Row row = m_rows.value(entry.application); row && index.column() == StatusColumn)
            return markOf(row->application.status).icon();
    }
    return {};
}

bool ShortlistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ShortlistEntry& entry = m_entries[index.row()];
    QString& field = index.column() == PublicReason ? entry.publicReason : entry.internalNote;
    const QString text = value.toString().trimmed();
    if (field == text)
        return false;
    field = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT arranged();
    return true;
}

QVariant ShortlistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank: return tr("Rank");
    case Name: return tr("Name");
    case Nationality: return tr("Nationality");
    case Group: return tr("Regional group");
    case Gender: return tr("Gender");
    case StatusColumn: return tr("Status");
    case PublicReason: return tr("Public reason");
    case InternalNote: return tr("Internal note");
    }
    return {};
}

Qt::ItemFlags ShortlistModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags ground = QAbstractTableModel::flags(index);
    if (m_readOnly)
        return ground;
    // Rows are dropped between rows, never onto one.
    if (!index.isValid())
        return ground | Qt::ItemIsDropEnabled;
    const bool editable = index.column() == PublicReason || index.column() == InternalNote;
    return ground | Qt::ItemIsDragEnabled | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QStringList ShortlistModel::mimeTypes() const { return {mimeType()}; }

QMimeData* ShortlistModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType(), QByteArray::number(indexes.first().row()));
    return data;
}

bool ShortlistModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                  const QModelIndex&)
{
    const int from = data->data(mimeType()).toInt();
    const int to = row < 0 ? rowCount() : row;
    if (action == Qt::MoveAction && data->hasFormat(mimeType()) && from >= 0 && from < rowCount()
        && to <= rowCount()) {
        const ApplicationId moved = m_entries.at(from).application;
        arrange(ranking::moved(m_entries, from, to));
        Q_EMIT dropped(rowOf(moved));
    }
    // The rows stand in their new order already: the view must not take the old one away.
    return false;
}

} // namespace greffier::ui
