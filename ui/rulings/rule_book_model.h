#pragma once

#include "core/workflow/snapshot.h"

#include <QAbstractTableModel>

namespace greffier::ui {

/// Every rule of the books in force: id, title, class, source, and whether an officer has to
/// confirm it or has done so.
class RuleBookModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Title, Class, Source, Confirmation, ColumnCount };
    enum Role { RuleRole = Qt::UserRole + 1, OpenRole }; ///< OpenRole: still to be confirmed

    explicit RuleBookModel(QObject* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString id;
        QString title;
        QString className;
        QString source;
        QString cure;
        QString confirmation;
        bool isOpen = false;
    };
    template <typename Rule>
    void add(const Rule& rule, const Snapshot& snapshot);

    QList<Line> m_lines;
};

} // namespace greffier::ui
