#pragma once

#include "core/workflow/register.h"
#include "ui/common/marks.h"

#include <QAbstractTableModel>

namespace greffier::ui {

/// One line per file and per row of the survey: what became of it, and why.
class OutcomesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Outcome, Applicant, Vacancy, Reason, ColumnCount };
    enum Role { OrderRole = Qt::UserRole + 1 }; ///< what a cell sorts by

    /// Applicants are named from the snapshot.
    OutcomesModel(const IntakeReport& report, const Snapshot& snapshot, QObject* parent = nullptr);

    /// Whether only what asks for a look is shown: everything but what was filed or is there
    /// already.
    void showOpenOnly(bool openOnly);
    int openCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString file;
        Mark mark;
        QString applicant;
        int vacancy = 0; ///< 0: none
        QString reason;
        bool open = false;
    };

    QList<Line> m_lines;
    QList<int> m_shown;
};

/// How the outcome of a file is shown.
Mark outcomeMark(const QString& code);

} // namespace greffier::ui
