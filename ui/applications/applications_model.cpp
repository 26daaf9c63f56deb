#include "ui/applications/applications_model.h"

#include "ui/common/marks.h"
#include "ui/common/names.h"
#include "ui/common/text_places.h"
#include "ui/common/words.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

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
    keepFacts(rows);
    m_rows = std::move(rows);
    m_ranks = {};
    // After the list has been painted; asked for earlier, they are learnt then.
    QMetaObject::invokeMethod(
        this, [this] { facts(); }, Qt::QueuedConnection);
    orderRows();
    showRows();
    endResetModel();
}

void ApplicationsModel::setSieve(const Sieve& sieve)
{
    if (sieve == m_sieve)
        return;
    beginResetModel();
    m_sieve = sieve;
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
    m_ranks = {};
    orderRows();
    showRows();
    endResetModel();
}

QBitArray ApplicationsModel::applications() const
{
    QBitArray applications;
    for (const Facts& each : facts()) {
        if (each.application >= applications.size())
            applications.resize(each.application + 1);
        applications.setBit(each.application);
    }
    return applications;
}

ApplicationsModel::Row ApplicationsModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_rows.at(m_shown.at(static_cast<size_t>(row)));
}

ApplicationId ApplicationsModel::idAt(int row) const
{
    return ApplicationId{facts()[m_shown.at(static_cast<size_t>(row))].application};
}

int ApplicationsModel::rowOf(ApplicationId id) const
{
    if (!id.isValid())
        return -1;
    const std::vector<Facts>& all = facts();
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](quint32 index) {
        return all[index].application == id.value;
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

const QStringList& ApplicationsModel::columnCodes()
{
    static const QStringList codes{u"name"_s,     u"nationality"_s, u"group"_s,
                                   u"gender"_s,   u"findings"_s,    u"status"_s,
                                   u"proposal"_s, u"complete"_s,    u"vacancy"_s};
    return codes;
}

void ApplicationsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    orderRows();
    showRows();
    endResetModel();
}

const std::vector<ApplicationsModel::Facts>& ApplicationsModel::facts() const
{
    if (m_facts.empty() && !m_rows.isEmpty())
        learnFacts();
    return m_facts;
}

void ApplicationsModel::learnFacts() const
{
    m_groups.clear();
    m_facts.reserve(static_cast<size_t>(m_rows.size()));
    for (const Row& row : std::as_const(m_rows))
        m_facts.push_back(factsOf(*row));
}

/// An act changes few rows: what is known of the others stays known.
void ApplicationsModel::keepFacts(const QList<Row>& rows)
{
    if (rows.size() != m_rows.size()) {
        m_facts.clear();
        return;
    }
    for (size_t index = 0; index < m_facts.size(); ++index) {
        const Row& row = rows.at(static_cast<qsizetype>(index));
        if (row != m_rows.at(static_cast<qsizetype>(index)))
            m_facts[index] = factsOf(*row);
    }
}

ApplicationsModel::Facts ApplicationsModel::factsOf(const ApplicationRow& row) const
{
    constexpr qsizetype kMostGroups = 64;
    Facts facts{row.application.id.value, 0, row.application.status};
    for (const QString& group : row.groups) {
        if (!m_groups.contains(group) && m_groups.size() < kMostGroups)
            m_groups += group;
        const qsizetype bit = m_groups.indexOf(group);
        if (bit >= 0)
            facts.groups |= quint64(1) << bit;
    }
    return facts;
}

/// One row stands for all that are alike, by what keyOf(row) says: far fewer texts than rows are
/// made and compared.
template <typename KeyOf>
ApplicationsModel::Numbers ApplicationsModel::ranksByText(int column, KeyOf keyOf) const
{
    QHash<std::decay_t<decltype(keyOf(0))>, quint32> known;
    QStringList texts;
    Numbers numbers;
    numbers.reserve(static_cast<size_t>(m_rows.size()));
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const auto key = keyOf(row);
        const auto at = known.constFind(key);
        numbers.push_back(at == known.constEnd() ? static_cast<quint32>(texts.size()) : *at);
        if (at == known.constEnd()) {
            known.insert(key, numbers.back());
            texts += text(*m_rows.at(row), column);
        }
    }
    const QHash<QString, quint32> places = placesOf(texts);
    Numbers placeOf; // of each text, by its number
    for (const QString& each : std::as_const(texts))
        placeOf.push_back(places.value(each));
    for (quint32& number : numbers)
        number = placeOf.at(number);
    return numbers;
}

const ApplicationsModel::Numbers& ApplicationsModel::ranks(int column)
{
    Numbers& ranks = m_ranks[static_cast<size_t>(column)];
    if (!ranks.empty())
        return ranks;
    switch (column) {
    case Name:
        ranks.resize(static_cast<size_t>(m_rows.size()));
        std::iota(ranks.begin(), ranks.end(), 0);
        break;
    case Nationality:
        ranks = ranksByText(
            column, [this](qsizetype row) { return m_rows.at(row)->applicant->nationality; });
        break;
    case Group:
        ranks = ranksByText(
            column, [this](qsizetype row) { return facts()[static_cast<size_t>(row)].groups; });
        break;
    case Gender:
        ranks = ranksByText(column,
                            [this](qsizetype row) { return m_rows.at(row)->applicant->gender; });
        break;
    default:
        for (const Row& row : std::as_const(m_rows))
            ranks.push_back(gravity(*row, column).value_or(0));
    }
    return ranks;
}

/// Counts how many rows come before each rank, then puts every row in its place; equals by name.
void ApplicationsModel::orderRows()
{
    m_order.resize(static_cast<size_t>(m_rows.size()));
    if (m_order.empty())
        return;
    const Numbers& rank = ranks(m_sortColumn);
    const quint32 last = *std::max_element(rank.begin(), rank.end());
    const auto place = [&](quint32 index) {
        return m_sortOrder == Qt::AscendingOrder ? rank[index] : last - rank[index];
    };
    Numbers next(size_t(last) + 2);
    for (quint32 index = 0; index < m_order.size(); ++index)
        ++next[place(index) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (quint32 index = 0; index < m_order.size(); ++index)
        m_order[next[place(index)]++] = index;
}

void ApplicationsModel::showRows()
{
    if (m_sieve == Sieve()) {
        m_shown = m_order;
        return;
    }
    const std::vector<Facts>& all = facts();
    const qsizetype groupBit = m_groups.indexOf(m_sieve.group);
    const auto isOfGroup = [&](quint32 index) {
        if (groupBit >= 0)
            return (all[index].groups >> groupBit & 1U) != 0;
        return m_sieve.group.isEmpty() || m_rows.at(index)->groups.contains(m_sieve.group);
    };
    const auto passes = [&](quint32 index) {
        const Facts& row = all[index];
        const bool isFound = !m_sieve.applications
            || (row.application < m_sieve.applications->size()
                && m_sieve.applications->testBit(row.application));
        return isFound && (!m_sieve.status || row.status == *m_sieve.status) && isOfGroup(index);
    };
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown), passes);
}

} // namespace greffier::ui
