#include "ui/persons/persons_model.h"

#include "core/domain/shown_day.h"
#include "core/rules/query_columns.h"
#include "core/workflow/name_search.h"
#include "ui/common/icons.h"
#include "ui/common/names.h"
#include "ui/common/text_places.h"
#include "ui/common/words.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// What a query sees of somebody who never applied.
QueryRow rowOfPerson(const std::shared_ptr<const ListedPerson>& person)
{
    QueryRow row;
    row.applicant = Shared<ListedPerson>(person);
    return row;
}

} // namespace

/// Both lists are by name and id: the applications of each person follow on each other.
void PersonsModel::setPersons(std::shared_ptr<const Snapshot> snapshot,
                              const QList<SuspectedDouble>& doubles)
{
    QHash<ApplicantId, int> suspected;
    for (const SuspectedDouble& pair : doubles) {
        ++suspected[pair.one];
        ++suspected[pair.other];
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    const auto& rows = m_snapshot->applicationsByName;
    m_persons.clear();
    m_persons.reserve(m_snapshot->applicantsByName.size());
    qsizetype next = 0;
    for (const auto& applicant : m_snapshot->applicantsByName) {
        Entry person{applicant, next, 0, suspected.value(applicant->id)};
        while (next < rows.size() && rows.at(next)->application.applicant == applicant->id)
            ++next;
        person.applications = static_cast<int>(next - person.first);
        m_persons += person;
    }
    m_shown.clear();
    orderPersons();
    endResetModel();
}

void PersonsModel::setStateName(std::function<QString(const QString&)> stateName)
{
    m_stateName = std::move(stateName);
    retranslate();
}

/// By their places in the list by name.
QBitArray PersonsModel::matching(const Query& query, const QueryBackground& background) const
{
    QBitArray found(m_persons.size(), query.isEmpty());
    if (query.isEmpty() || m_persons.isEmpty())
        return found;
    const QBitArray applications = selected(query, m_snapshot->names->columns(), background);
    for (qsizetype at = 0; at < m_persons.size(); ++at) {
        const Entry& person = m_persons.at(at);
        const auto first = m_snapshot->applicationsByName.begin() + person.first;
        found.setBit(at,
                     person.applications == 0
                         ? query.matches(rowOfPerson(person.applicant), background)
                         : std::any_of(first, first + person.applications, [&](const auto& row) {
                               return applications.testBit(row->application.id.value);
                           }));
    }
    return found;
}

void PersonsModel::show(const Query& query, const QueryBackground& background, bool doublesOnly)
{
    beginResetModel();
    const QBitArray found = matching(query, background);
    m_shown.clear();
    for (const qsizetype at : std::as_const(m_order)) {
        if (found.testBit(at) && (!doublesOnly || m_persons.at(at).doubles > 0))
            m_shown += at;
    }
    endResetModel();
}

qsizetype PersonsModel::countOf(const Query& query, const QueryBackground& background,
                                bool doublesOnly) const
{
    const QBitArray found = matching(query, background);
    qsizetype count = 0;
    for (qsizetype at = 0; at < m_persons.size(); ++at)
        count += found.testBit(at) && (!doublesOnly || m_persons.at(at).doubles > 0) ? 1 : 0;
    return count;
}

void PersonsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    orderAgain();
}

void PersonsModel::orderAgain()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> kept; // the persons they mean
    for (const QModelIndex& each : before)
        kept += m_shown.at(each.row());
    orderPersons();
    QBitArray shown(m_persons.size());
    for (const qsizetype at : std::as_const(m_shown))
        shown.setBit(at);
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [&shown](qsizetype at) { return shown.testBit(at); });
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(static_cast<int>(m_shown.indexOf(kept.at(i))), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Of a column of words: one text for all persons who have the same code.
std::vector<std::optional<qint64>> PersonsModel::ranksByWord(int column) const
{
    const auto codeOf = [column](const Entry& person) -> const QString& {
        return column == Gender ? person.applicant->gender : person.applicant->nationality;
    };
    QHash<QString, QString> texts; ///< by code
    for (const Entry& person : m_persons) {
        if (!texts.contains(codeOf(person)))
            texts.insert(codeOf(person), text(person, column).toString());
    }
    const QHash<QString, quint32> places = placesOf(texts.values());
    QHash<QString, std::optional<qint64>> ranks;
    for (auto word = texts.cbegin(); word != texts.cend(); ++word)
        ranks.insert(word.key(),
                     word->isEmpty() ? std::nullopt : std::optional<qint64>(places.value(*word)));
    std::vector<std::optional<qint64>> inTurn;
    inTurn.reserve(static_cast<size_t>(m_persons.size()));
    for (const Entry& person : m_persons)
        inTurn.push_back(ranks.value(codeOf(person)));
    return inTurn;
}

/// Numbers that order the persons by a column; nothing where it is not known.
std::vector<std::optional<qint64>> PersonsModel::ranks(int column) const
{
    if (column == Nationality || column == Gender)
        return ranksByWord(column);
    std::vector<std::optional<qint64>> ranks;
    ranks.reserve(static_cast<size_t>(m_persons.size()));
    for (qsizetype at = 0; at < m_persons.size(); ++at) {
        const Entry& person = m_persons.at(at);
        const QDate born = person.applicant->dateOfBirth;
        switch (column) {
        case Born:
            ranks.push_back(born.isValid() ? std::optional(born.toJulianDay()) : std::nullopt);
            break;
        case Applications: ranks.push_back(person.applications); break;
        case Doubt: ranks.push_back(person.doubles); break;
        default: ranks.push_back(at);
        }
    }
    return ranks;
}

/// Persons of whom nothing is known in the column stand last in either direction.
void PersonsModel::orderPersons()
{
    m_order.resize(m_persons.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0)
        return; // by name, as they are
    const auto rank = ranks(m_sortColumn);
    std::stable_sort(m_order.begin(), m_order.end(), [&](qsizetype one, qsizetype other) {
        const auto& left = rank[static_cast<size_t>(one)];
        const auto& right = rank[static_cast<size_t>(other)];
        if (!left || !right)
            return left && !right;
        return m_sortOrder == Qt::AscendingOrder ? *left < *right : *left > *right;
    });
}

const PersonsModel::Entry* PersonsModel::personAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_persons.at(m_shown.at(row)) : nullptr;
}

int PersonsModel::rowOf(ApplicantId applicant) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (personAt(row)->applicant->id == applicant)
            return row;
    }
    return -1;
}

void PersonsModel::retranslate()
{
    orderAgain(); // words of another language have another order
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PersonsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PersonsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonsModel::text(const Entry& person, int column) const
{
    const Person& applicant = *person.applicant;
    switch (column) {
    case Name: return isolated(applicant.familyName, applicant.givenNames);
    case Nationality:
        return m_stateName && !applicant.nationality.isEmpty() ? m_stateName(applicant.nationality)
                                                               : applicant.nationality;
    case Gender: return genderName(applicant.gender);
    case Born: return dayText(applicant.dateOfBirth);
    case Applications: return QLocale().toString(person.applications);
    case Doubt:
        return person.doubles > 0 ? tr("%Ln other(s) may be this person", nullptr, person.doubles)
                                  : QString();
    }
    return {};
}

QVariant PersonsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& person = m_persons.at(m_shown.at(index.row()));
    if (role == Qt::DecorationRole && index.column() == Doubt && person.doubles > 0)
        return icon(u"cannot-tell"_s, Tone::Doubtful);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(person, index.column());
    return {};
}

QVariant PersonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Nationality: return tr("Nationality");
    case Gender: return tr("Gender");
    case Born: return tr("Born");
    case Applications: return tr("Applications");
    case Doubt: return tr("Doubt");
    }
    return {};
}

} // namespace greffier::ui
