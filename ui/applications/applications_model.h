#pragma once

#include "core/workflow/snapshot.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <vector>

namespace greffier::ui {

/// Applications as rows, for lists of up to 100,000. Sorting compares numbers made once per column,
/// filtering runs over the values in memory; no text is compared while the officer types.
class ApplicationsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Nationality,
        Group,
        Gender,
        FindingsColumn, ///< from here to Completeness: states, an icon and a word each
        StatusColumn,
        ProposalColumn,
        Completeness,
        VacancyNumber,
        ColumnCount
    };
    enum Role { ApplicationIdRole = Qt::UserRole + 1 };

    using Row = std::shared_ptr<const ApplicationRow>;
    using Filter = std::function<bool(const ApplicationRow&)>;
    /// How a nationality is called; by default its code.
    using StateName = std::function<QString(const QString& iso2)>;

    explicit ApplicationsModel(QObject* parent = nullptr);

    void setRows(QList<Row> rows);
    void setFilter(Filter filter); ///< none: all rows
    void setStateName(StateName name);
    void retranslate();

    const QList<Row>& allRows() const { return m_rows; } ///< whether they pass the filter or not
    qsizetype allRowCount() const { return m_rows.size(); }
    Row rowAt(int row) const; ///< null outside
    int rowOf(ApplicationId id) const; ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const ApplicationRow& row, int column) const;
    void rankNames();
    void rankColumn();
    void orderRows();
    void showRows();

    QList<Row> m_rows;
    std::vector<quint32> m_nameRanks; ///< by index in m_rows; empty: not made yet
    std::vector<quint32> m_columnRanks; ///< of the column sorted by; empty: not made yet
    std::vector<quint32> m_order; ///< all rows in the order asked for
    std::vector<quint32> m_shown; ///< those of m_order that pass the filter
    Filter m_filter;
    StateName m_stateName;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The regional groups of a row in short: "WEOG, Asia-Pacific".
QString groupText(const ApplicationRow& row);

} // namespace greffier::ui
