#include "ui/applications/applications_model.h"

#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/words.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// The place of each of few different texts in their order.
QHash<QString, quint32> ranksOf(const QStringList& texts)
{
    QStringList different = texts;
    different.removeDuplicates();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(different.begin(), different.end(), collator);
    QHash<QString, quint32> ranks;
    for (const QString& text : different)
        ranks.insert(text, static_cast<quint32>(ranks.size()));
    return ranks;
}

Mark columnMark(const ApplicationRow& row, int column)
{
    switch (column) {
    case ApplicationsModel::Completeness: return completenessMark(row);
    case ApplicationsModel::FindingsColumn: return findingsMark(row);
    case ApplicationsModel::ProposalColumn: return markOf(row.proposal);
    case ApplicationsModel::StatusColumn: return markOf(row.application.status);
    }
    return {};
}

/// Findings sort by their gravity, states by their stage, not by their words.
std::optional<quint32> gravity(const ApplicationRow& row, int column)
{
    const auto bounded = [](int count) { return static_cast<quint32>(std::clamp(count, 0, 99)); };
    switch (column) {
    case ApplicationsModel::VacancyNumber:
        return static_cast<quint32>(row.session * 1000 + row.vacancyNumber);
    case ApplicationsModel::Completeness: return row.complete ? (row.late ? 1U : 0U) : 2U;
    case ApplicationsModel::FindingsColumn:
        return bounded(row.exclusions) * 10000 + bounded(row.warnings) * 100
            + bounded(row.unknowns);
    case ApplicationsModel::ProposalColumn: return static_cast<quint32>(row.proposal);
    case ApplicationsModel::StatusColumn: return static_cast<quint32>(row.application.status);
    }
    return std::nullopt;
}

} // namespace

QString groupText(const ApplicationRow& row)
{
    QStringList names;
    for (const QString& code : row.groups)
        names += groupShortName(code);
    return names.join(u", "_s);
}

ApplicationsModel::ApplicationsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_stateName([](const QString& iso2) { return iso2; })
{
}

void ApplicationsModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_nameRanks.clear();
    m_columnRanks.clear();
    orderRows();
    showRows();
    endResetModel();
}

void ApplicationsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    showRows();
    endResetModel();
}

void ApplicationsModel::setStateName(StateName name)
{
    m_stateName = std::move(name);
    retranslate();
}

void ApplicationsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    beginResetModel();
    m_columnRanks.clear();
    orderRows();
    showRows();
    endResetModel();
}

ApplicationsModel::Row ApplicationsModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_rows.at(m_shown.at(static_cast<size_t>(row)));
}

int ApplicationsModel::rowOf(ApplicationId id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](quint32 index) {
        return m_rows.at(index)->application.id == id;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ApplicationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ApplicationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ApplicationsModel::text(const ApplicationRow& row, int column) const
{
    switch (column) {
    case Name: return isolated(row.applicant->familyName, row.applicant->givenNames);
    case Nationality:
        return row.applicant->nationality.isEmpty() ? tr("Not known")
                                                    : m_stateName(row.applicant->nationality);
    case Group: return groupText(row);
    case Gender: return genderName(row.applicant->gender);
    case VacancyNumber: return QString::number(row.vacancyNumber);
    }
    return columnMark(row, column).word;
}

QVariant ApplicationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApplicationRow& row = *m_rows.at(m_shown.at(static_cast<size_t>(index.row())));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::DecorationRole:
        if (index.column() >= FindingsColumn && index.column() <= Completeness)
            return columnMark(row, index.column()).icon();
        return {};
    case ApplicationIdRole: return row.application.id.value;
    }
    return {};
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Nationality: return tr("Nationality");
    case Group: return tr("Regional group");
    case Gender: return tr("Gender");
    case VacancyNumber: return tr("Vacancy");
    case Completeness: return tr("Completeness");
    case FindingsColumn: return tr("Findings");
    case ProposalColumn: return tr("Proposal");
    case StatusColumn: return tr("Status");
    }
    return {};
}

void ApplicationsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    if (column != m_sortColumn)
        m_columnRanks.clear();
    m_sortColumn = column;
    m_sortOrder = order;
    orderRows();
    showRows();
    endResetModel();
}

void ApplicationsModel::rankNames()
{
    std::vector<quint32> byName(static_cast<size_t>(m_rows.size()));
    std::iota(byName.begin(), byName.end(), 0U);
    const auto less = [this](quint32 first, quint32 second) {
        return m_rows.at(first)->sortKey < m_rows.at(second)->sortKey;
    };
    // The register gives the rows in this order as a rule: then there is nothing to sort.
    if (!std::is_sorted(byName.begin(), byName.end(), less))
        std::stable_sort(byName.begin(), byName.end(), less);
    m_nameRanks.resize(byName.size());
    for (size_t rank = 0; rank < byName.size(); ++rank)
        m_nameRanks[byName[rank]] = static_cast<quint32>(rank);
}

void ApplicationsModel::rankColumn()
{
    m_columnRanks.resize(static_cast<size_t>(m_rows.size()));
    if (m_sortColumn == Name) {
        m_columnRanks = m_nameRanks;
        return;
    }
    if (m_sortColumn >= FindingsColumn) {
        std::transform(m_rows.begin(), m_rows.end(), m_columnRanks.begin(),
                       [this](const Row& row) { return gravity(*row, m_sortColumn).value_or(0); });
        return;
    }
    QStringList texts;
    for (const Row& row : m_rows)
        texts += text(*row, m_sortColumn);
    const QHash<QString, quint32> ranks = ranksOf(texts);
    std::transform(texts.begin(), texts.end(), m_columnRanks.begin(),
                   [&ranks](const QString& text) { return ranks.value(text); });
}

void ApplicationsModel::orderRows()
{
    if (m_nameRanks.empty())
        rankNames();
    if (m_columnRanks.empty())
        rankColumn();
    std::vector<std::pair<quint64, quint32>> keys(static_cast<size_t>(m_rows.size()));
    for (size_t i = 0; i < keys.size(); ++i) {
        const quint64 column
            = m_sortOrder == Qt::AscendingOrder ? m_columnRanks[i] : ~quint32(0) - m_columnRanks[i];
        keys[i] = {column << 32 | m_nameRanks[i], static_cast<quint32>(i)};
    }
    std::sort(keys.begin(), keys.end());
    m_order.resize(keys.size());
    std::transform(keys.begin(), keys.end(), m_order.begin(),
                   [](const auto& key) { return key.second; });
}

void ApplicationsModel::showRows()
{
    if (!m_filter) {
        m_shown = m_order;
        return;
    }
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [this](quint32 index) { return m_filter(*m_rows.at(index)); });
}

} // namespace greffier::ui
