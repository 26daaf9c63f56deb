#pragma once

#include "core/workflow/snapshot.h"

#include <QAbstractTableModel>
#include <QBitArray>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace greffier::ui {

/// Applications as rows, for lists of up to 100,000. Sorting compares numbers made once per column,
/// the sieve runs over numbers too; no text is compared while the officer types.
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
    /// Which rows are shown; each part has to let a row through.
    struct Sieve {
        std::optional<QBitArray> applications; ///< by id; nothing: any
        QString group; ///< code of the regional group; empty: any
        std::optional<Status> status; ///< nothing: any

        bool operator==(const Sieve&) const = default;
    };
    /// How a nationality is called; by default its code.
    using StateName = std::function<QString(const QString& iso2)>;

    /// Of the columns in their order here, as saved views keep them.
    static const QStringList& columnCodes();

    explicit ApplicationsModel(QObject* parent = nullptr);

    void setRows(QList<Row> rows); ///< in the order of names; see workflow/name_order.h
    void setSieve(const Sieve& sieve);
    void setStateName(StateName name);
    void retranslate();

    const QList<Row>& allRows() const { return m_rows; } ///< whether they pass the sieve or not
    QBitArray applications() const; ///< of all rows, by id
    qsizetype allRowCount() const { return m_rows.size(); }
    Row rowAt(int row) const; ///< null outside
    ApplicationId idAt(int row) const; ///< of a row that there is
    int rowOf(ApplicationId id) const; ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Numbers = std::vector<quint32>;

    /// What is asked of all rows at once, close together in memory.
    struct Facts {
        qint64 application = 0;
        quint64 groups = 0; ///< bits by place in m_groups
        Status status = Status::Received;
    };

    QString text(const ApplicationRow& row, int column) const;
    const std::vector<Facts>& facts() const;
    void learnFacts() const;
    void keepFacts(const QList<Row>& rows);
    Facts factsOf(const ApplicationRow& row) const;
    template <typename KeyOf>
    Numbers ranksByText(int column, KeyOf keyOf) const;
    const Numbers& ranks(int column);
    void orderRows();
    void showRows();

    QList<Row> m_rows; ///< by name
    mutable std::vector<Facts> m_facts; ///< by index in m_rows, as the numbers; empty: not learnt
    mutable QStringList m_groups; ///< codes of the first groups that stand in the rows, at most 64
    std::array<Numbers, ColumnCount> m_ranks; ///< by column; empty: not made yet
    Numbers m_order; ///< all rows in the order asked for
    Numbers m_shown; ///< those of m_order that pass the sieve
    Sieve m_sieve;
    StateName m_stateName;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// The regional groups of a row in short: "WEOG, Asia-Pacific".
QString groupText(const ApplicationRow& row);

} // namespace greffier::ui
