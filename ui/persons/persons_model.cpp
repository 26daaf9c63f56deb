#include "ui/persons/persons_model.h"

#include "ui/common/icons.h"
#include "ui/common/names.h"
#include "ui/common/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::ui {

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
    for (qsizetype i = 0; i < m_persons.size(); ++i) {
        const Entry& person = m_persons.at(i);
        const bool matches
            = std::any_of(person.queries.begin(), person.queries.end(),
                          [&](const auto& row) { return query.matches(*row, background); });
        if (matches && (!doublesOnly || person.doubles > 0))
            m_shown += i;
    }
    endResetModel();
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
    case Born: return QLocale().toString(applicant.dateOfBirth, QLocale::ShortFormat);
    case Applications: return QLocale().toString(person.applications);
    case Doubt:
        return person.doubles > 0 ? tr("%n other(s) may be this person", nullptr, person.doubles)
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
