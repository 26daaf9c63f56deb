#pragma once

#include "core/workflow/register.h"

#include <QAbstractTableModel>

#include <memory>

namespace greffier::ui {

/// What the grid shows.
struct FindingsTable {
    struct Line {
        std::shared_ptr<const ApplicationRow> row;
        ScreeningEntry entry;
    };
    QList<Line> lines;
    QStringList rules; ///< that say something of one of the lines, in the order of the book
};

/// From the entries of a session, those of `rows`, in their order. May be called on any thread.
std::shared_ptr<const FindingsTable>
findingsTable(const QList<ScreeningEntry>& entries,
              const QList<std::shared_ptr<const ApplicationRow>>& rows);

/// Applications down, rules across: a cell says met, not met or cannot tell, or that an officer
/// waived the finding. What the rule says, who waived it and why stand in its tip.
class FindingsGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, StatusColumn, FirstRule };
    enum Role { ApplicationIdRole = Qt::UserRole + 1 };

    using Row = std::shared_ptr<const ApplicationRow>;

    explicit FindingsGridModel(QObject* parent = nullptr);

    /// Gives what it showed before, which may be large, to whoever can let go of it.
    std::shared_ptr<const FindingsTable> setTable(std::shared_ptr<const FindingsTable> table);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Line = FindingsTable::Line;

    const Finding* findingAt(const Line& line, int column) const;
    QVariant ofFinding(const Line& line, const Finding& finding, int role) const;
    QString tipOf(const Line& line, const Finding& finding) const;

    std::shared_ptr<const FindingsTable> m_table;
};

} // namespace greffier::ui
