#pragma once

#include "ui/applications/findings_grid_model.h"

#include <QTableView>

namespace greffier::ui {

/// The grid of findings, filled from the register when it is looked at.
class FindingsGrid final : public QTableView {
    Q_OBJECT

public:
    explicit FindingsGrid(Register& reg, QWidget* parent = nullptr);

    /// Applies the rules to the session and shows these applications, in this order.
    void showFindings(int session, const QList<FindingsGridModel::Row>& rows);
    void retranslate();

Q_SIGNALS:
    void applicationChosen(ApplicationId application);
    void failed(const Error& error);

private:
    void arrange(const QList<ScreeningEntry>& entries, const QList<FindingsGridModel::Row>& rows);
    void showTable(std::shared_ptr<const FindingsTable> table);

    Register& m_register;
    FindingsGridModel* m_model;
    int m_asked = 0; ///< counts what was asked for: only the latest answer is shown
};

} // namespace greffier::ui
