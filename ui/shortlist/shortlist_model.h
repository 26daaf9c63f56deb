#pragma once

#include "core/workflow/snapshot.h"

#include <QAbstractTableModel>

#include <functional>

namespace greffier::ui {

/// The candidates of one list in their order. Edits and moves change the model at once and are told
/// by arranged(), for the page to store.
class ShortlistModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Rank,
        Name,
        Nationality,
        Group,
        Gender,
        StatusColumn,
        PublicReason,
        InternalNote,
        ColumnCount
    };
    using Row = std::shared_ptr<const ApplicationRow>;
    using StateName = std::function<QString(const QString& iso2)>;

    explicit ShortlistModel(QObject* parent = nullptr);

    void setList(const QList<ShortlistEntry>& entries, const Snapshot& snapshot);
    /// The same candidates in the same order, with what is said of them now: what is being written
    /// in a cell stays. False: it is another list, and nothing was done.
    bool update(const QList<ShortlistEntry>& entries, const Snapshot& snapshot);
    void setStateName(StateName name);
    void setReadOnly(bool readOnly);
    void retranslate();

    const QList<ShortlistEntry>& entries() const { return m_entries; }
    QList<Row> rows() const; ///< in order; without those the register does not know any more
    int rowOf(ApplicationId application) const; ///< -1: not in the list

    /// Shows another order of the same list and tells it.
    void arrange(const QList<ShortlistEntry>& entries);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void arranged();
    /// After arranged(): a row was dropped and stands here now.
    void dropped(int row);

private:
    void takeRows(const Snapshot& snapshot);
    QString text(const ShortlistEntry& entry, int column) const;

    QList<ShortlistEntry> m_entries;
    QHash<ApplicationId, Row> m_rows;
    StateName m_stateName;
    bool m_readOnly = false;
};

} // namespace greffier::ui
