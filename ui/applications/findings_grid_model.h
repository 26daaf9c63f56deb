#pragma once

#include "core/workflow/register.h"

#include <QAbstractTableModel>

#include <memory>

namespace greffier::ui {

/// Applications down, rules across: a cell says met, not met or cannot tell, or that an officer
/// waived the finding. What the rule says, who waived it and why stand in its tip.
class FindingsGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, StatusColumn, FirstRule };
    enum Role { ApplicationIdRole = Qt::UserRole + 1 };

    using Row = std::shared_ptr<const ApplicationRow>;

    explicit FindingsGridModel(QObject* parent = nullptr);

    /// `entries` of the session; `rows` of those to be shown, in order.
    void setEntries(const QList<ScreeningEntry>& entries, const QList<Row>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        Row row;
        ScreeningEntry entry;
    };
    const Finding* findingAt(const Line& line, int column) const;
    QVariant ofFinding(const Line& line, const Finding& finding, int role) const;
    QString tipOf(const Line& line, const Finding& finding) const;

    QList<Line> m_lines;
    QStringList m_rules; ///< that say something of one of the lines, in the order of the book
};

} // namespace greffier::ui
