#include "ui/vacancies/vacancies_model.h"

#include "core/domain/shown_day.h"
#include "ui/common/words.h"

#include <QFont>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier::ui {

QString vacancyLabel(const Vacancy& vacancy)
{
    const QString seat = regionName(vacancy.region);
    if (seat.isEmpty())
        //: number and title of a vacancy
        return VacanciesModel::tr("%1. %2").arg(vacancy.number).arg(vacancy.title);
    //: number and title of a vacancy, and the region of its seat
    return VacanciesModel::tr("%1. %2 (%3)").arg(vacancy.number).arg(vacancy.title, seat);
}

QString vacancyDescription(const Vacancy& vacancy)
{
    QStringList lines{vacancyLabel(vacancy)};
    if (!vacancy.resolution.isEmpty())
        lines += VacanciesModel::tr("Resolution %1").arg(vacancy.resolution);
    if (vacancy.condition != Vacancy::Condition::None)
        lines += conditionName(vacancy.condition);
    if (vacancy.deadline.day.isValid())
        lines += VacanciesModel::tr("Deadline: %1").arg(deadlineText(vacancy.deadline));
    return lines.join(u'\n');
}

VacanciesModel::VacanciesModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

QString vacancyTitle(const Snapshot& snapshot, const Vacancy& vacancy)
{
    const Mandate* mandate = snapshot.mandate(vacancy.mandateCode);
    return mandate ? mandate->titles.value(interfaceLanguage(), vacancy.title) : vacancy.title;
}

QHash<VacancyId, int> applicationCounts(const Snapshot& snapshot)
{
    QHash<VacancyId, int> counts;
    for (const auto& row : snapshot.applications)
        ++counts[row->application.vacancy];
    return counts;
}

void VacanciesModel::setSnapshot(const Snapshot& snapshot, const QHash<VacancyId, int>& counts)
{
    beginResetModel();
    m_branches.clear();
    m_counts = counts;
    m_titles.clear();
    for (const Mandate& mandate : snapshot.mandates)
        m_titles.insert(mandate.code, mandate.titles);
    for (const Session& session : snapshot.sessions) {
        Branch branch{session, {}};
        for (const Vacancy& vacancy : snapshot.vacancies) {
            if (vacancy.session == session.id)
                branch.vacancies += vacancy;
        }
        // The register knows every session of the reference table; only those with a call are work.
        if (!branch.vacancies.isEmpty())
            m_branches.prepend(branch);
    }
    endResetModel();
}

void VacanciesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex session = index(row, Title);
        Q_EMIT dataChanged(session, index(row, Count));
        const int last = rowCount(session) - 1;
        Q_EMIT dataChanged(index(0, Title, session), index(last, Count, session));
    }
}

QModelIndex VacanciesModel::indexOf(VacancyId id) const
{
    for (int row = 0; row < m_branches.size(); ++row) {
        const QList<Vacancy>& vacancies = m_branches.at(row).vacancies;
        for (int i = 0; i < vacancies.size(); ++i) {
            if (vacancies.at(i).id == id)
                return index(i, Title, index(row, Title));
        }
    }
    return {};
}

QModelIndex VacanciesModel::indexOf(SessionId id) const
{
    for (int row = 0; row < m_branches.size(); ++row) {
        if (m_branches.at(row).session.id == id)
            return index(row, Title);
    }
    return {};
}

QModelIndex VacanciesModel::indexOfSession(int number) const
{
    for (int row = 0; row < m_branches.size(); ++row) {
        if (m_branches.at(row).session.number == number)
            return index(row, Title);
    }
    return {};
}

// The internal id is 0 for a session, and 1 + the row of its session for a vacancy.
QModelIndex VacanciesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex VacanciesModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int VacanciesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches.at(parent.row()).vacancies.size());
}

int VacanciesModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant VacanciesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.internalId() == 0)
        return sessionData(m_branches.at(index.row()), index.column(), role);
    const Branch& branch = m_branches.at(static_cast<qsizetype>(index.internalId() - 1));
    if (role == SessionNumberRole)
        return branch.session.number;
    return vacancyData(branch.vacancies.at(index.row()), index.column(), role);
}

QVariant VacanciesModel::sessionData(const Branch& branch, int column, int role) const
{
    switch (role) {
    case SessionNumberRole: return branch.session.number;
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::DisplayRole:
        if (column == Title)
            return sessionName(branch.session);
        return QLocale().toString(std::accumulate(
            branch.vacancies.begin(), branch.vacancies.end(), 0,
            [this](int sum, const Vacancy& vacancy) { return sum + m_counts.value(vacancy.id); }));
    case Qt::ToolTipRole:
        if (!branch.session.firstDay.isValid())
            return sessionName(branch.session);
        return tr("%1, %2 to %3")
            .arg(sessionName(branch.session), dayText(branch.session.firstDay),
                 dayText(branch.session.lastDay));
    }
    return {};
}

QVariant VacanciesModel::vacancyData(Vacancy vacancy, int column, int role) const
{
    vacancy.title = m_titles.value(vacancy.mandateCode).value(interfaceLanguage(), vacancy.title);
    switch (role) {
    case VacancyIdRole: return vacancy.id.value;
    case SeatRole: return regionName(vacancy.region);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return vacancyDescription(vacancy);
    case Qt::DisplayRole:
        if (column == Title)
            return vacancyLabel(vacancy);
        return QLocale().toString(m_counts.value(vacancy.id));
    }
    return {};
}

QVariant VacanciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Session and vacancy") : tr("Number");
}

} // namespace greffier::ui
