#pragma once

#include "core/workflow/snapshot.h"

#include <QAbstractItemModel>
#include <QHash>

namespace greffier::ui {

/// Sessions with their vacancies below them, each with how many applications or candidates it has.
class VacanciesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, Count, ColumnCount };
    enum Role { VacancyIdRole = Qt::UserRole + 1, SessionNumberRole, SeatRole };

    explicit VacanciesModel(QObject* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot, const QHash<VacancyId, int>& counts);
    void retranslate();

    QModelIndex indexOf(VacancyId id) const;
    QModelIndex indexOf(SessionId id) const;
    QModelIndex indexOfSession(int number) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Branch {
        Session session;
        QList<Vacancy> vacancies;
    };

    QVariant sessionData(const Branch& branch, int column, int role) const;
    QVariant vacancyData(Vacancy vacancy, int column, int role) const;

    QList<Branch> m_branches; ///< newest session first
    QHash<VacancyId, int> m_counts;
    QHash<QString, QHash<QString, QString>> m_titles; ///< by code of the mandate, then language
};

/// How many applications each vacancy has.
QHash<VacancyId, int> applicationCounts(const Snapshot& snapshot);

/// The title of the mandate in the language of the interface, as the register knows it; else as the
/// call words it.
QString vacancyTitle(const Snapshot& snapshot, const Vacancy& vacancy);

/// "7. Title, member from African States", in one line.
QString vacancyLabel(const Vacancy& vacancy);
/// Title, resolution, seat, condition and deadline, a line each.
QString vacancyDescription(const Vacancy& vacancy);

} // namespace greffier::ui
