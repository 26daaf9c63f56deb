#pragma once

#include "core/rules/query.h"
#include "core/workflow/persons.h"
#include "core/workflow/snapshot.h"

#include <QAbstractTableModel>
#include <QBitArray>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace greffier::ui {

/// Persons of the register: how many applications each has, and who may be somebody else, too.
class PersonsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Nationality, Gender, Born, Applications, Doubt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Entry {
        std::shared_ptr<const ListedPerson> applicant;
        qsizetype first = 0; ///< of the applications by name of the snapshot; the others follow it
        int applications = 0;
        int doubles = 0; ///< others who may be this person
    };

    /// Nobody is shown until show().
    void setPersons(std::shared_ptr<const Snapshot> snapshot,
                    const QList<SuspectedDouble>& doubles);
    void setStateName(std::function<QString(const QString&)> stateName);
    /// Only persons of whom an application matches, and, if wished, only suspected doubles.
    void show(const Query& query, const QueryBackground& background, bool doublesOnly);
    /// How many persons that would be.
    qsizetype countOf(const Query& query, const QueryBackground& background,
                      bool doublesOnly) const;
    qsizetype allCount() const { return m_persons.size(); }

    const Entry* personAt(int row) const; ///< null: no such row
    int rowOf(ApplicantId applicant) const; ///< -1: not shown
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By a column, persons alike by name; -1: by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QBitArray matching(const Query& query, const QueryBackground& background) const;
    QVariant text(const Entry& person, int column) const;
    std::vector<std::optional<qint64>> ranks(int column) const;
    std::vector<std::optional<qint64>> ranksByWord(int column) const;
    void orderAgain();
    void orderPersons();

    std::shared_ptr<const Snapshot> m_snapshot;
    QList<Entry> m_persons; ///< by name
    QList<qsizetype> m_order; ///< all of them as sorted
    QList<qsizetype> m_shown; ///< of m_order, in its order
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::function<QString(const QString&)> m_stateName;
};

} // namespace greffier::ui
