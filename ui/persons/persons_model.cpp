#include "ui/persons/persons_model.h"

#include "core/domain/shown_day.h"
#include "ui/common/icons.h"
#include "ui/common/names.h"
#include "ui/common/words.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

bool matches(const PersonsModel::Entry& person, const Query& query,
             const QueryBackground& background, bool doublesOnly)
{
    return (!doublesOnly || person.doubles > 0)
        && std::any_of(person.queries.begin(), person.queries.end(),
                       [&](const auto& row) { return query.matches(*row, background); });
}

/// The places of texts in the order of the language; texts alike share one.
QHash<QString, qint64> placesOf(const QStringList& texts)
{
    QStringList different(texts);
    different.removeDuplicates();
    std::sort(different.begin(), different.end(), QCollator());
    QHash<QString, qint64> places;
    for (const QString& text : std::as_const(different))
        places.insert(text, places.size());
    return places;
}

} // namespace

QList<PersonsModel::Entry> personsOf(const Snapshot& snapshot,
                                     const QList<SuspectedDouble>& doubles)
{
    QHash<ApplicantId, QList<std::shared_ptr<const QueryRow>>> rows;
    for (const auto& row : snapshot.applications)
        rows[row->applicant->id] += row;
    QHash<ApplicantId, int> suspected;
    for (const SuspectedDouble& pair : doubles) {
        ++suspected[pair.one];
        ++suspected[pair.other];
    }
    QList<PersonsModel::Entry> persons;
    persons.reserve(snapshot.applicants.size());
    for (const auto& applicant : snapshot.applicants) {
        PersonsModel::Entry person;
        person.applicant = applicant;
        person.doubles = suspected.value(applicant->id);
        person.queries = rows.value(applicant->id);
        person.applications = static_cast<int>(person.queries.size());
        if (person.queries.isEmpty()) {
            auto query = std::make_shared<QueryRow>();
            query->applicant = Shared<ListedPerson>(applicant);
            person.queries += query;
        }
        persons += person;
    }
    std::stable_sort(persons.begin(), persons.end(), [](const auto& one, const auto& other) {
        return one.applicant->sortKey < other.applicant->sortKey;
    });
    return persons;
}

void PersonsModel::setPersons(const QList<Entry>& persons)
{
    beginResetModel();
    m_persons = persons;
    m_shown.clear();
    orderPersons();
    endResetModel();
}

void PersonsModel::setStateName(std::function<QString(const QString&)> stateName)
{
    m_stateName = std::move(stateName);
    retranslate();
}

void PersonsModel::show(const Query& query, const QueryBackground& background, bool doublesOnly)
{
    beginResetModel();
    m_shown.clear();
    for (const qsizetype at : std::as_const(m_order)) {
        if (matches(m_persons.at(at), query, background, doublesOnly))
            m_shown += at;
    }
    endResetModel();
}

qsizetype PersonsModel::countOf(const Query& query, const QueryBackground& background,
                                bool doublesOnly) const
{
    return std::count_if(m_persons.begin(), m_persons.end(), [&](const Entry& person) {
        return matches(person, query, background, doublesOnly);
    });
}

void PersonsModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> kept; // the persons they mean
    for (const QModelIndex& each : before)
        kept += m_shown.at(each.row());
    m_sortColumn = column;
    m_sortOrder = order;
    orderPersons();
    const QSet<qsizetype> shown(m_shown.begin(), m_shown.end());
    m_shown.clear();
    QHash<qsizetype, int> rows;
    for (const qsizetype at : std::as_const(m_order)) {
        if (!shown.contains(at))
            continue;
        rows.insert(at, static_cast<int>(m_shown.size()));
        m_shown += at;
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rows.value(kept.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Numbers that order the persons by a column; nothing where it is not known.
std::vector<std::optional<qint64>> PersonsModel::ranks(int column) const
{
    std::vector<std::optional<qint64>> ranks;
    ranks.reserve(static_cast<size_t>(m_persons.size()));
    if (column == Nationality || column == Gender) {
        QStringList texts;
        for (const Entry& person : m_persons)
            texts += text(person, column).toString();
        const QHash<QString, qint64> places = placesOf(texts);
        for (const QString& each : std::as_const(texts))
            ranks.push_back(each.isEmpty() ? std::optional<qint64>() : places.value(each));
        return ranks;
    }
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
    const auto rank = ranks(m_sortColumn);
    m_order.resize(m_persons.size());
    std::iota(m_order.begin(), m_order.end(), 0);
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
    sort(m_sortColumn, m_sortOrder); // words of another language have another order
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
