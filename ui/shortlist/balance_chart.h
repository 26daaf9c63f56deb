#pragma once

#include "core/workflow/balance.h"

#include <QWidget>

namespace greffier::ui {

/// The balance of a list as bars, one row a thing counted, each part with its name and number; the
/// same stands as text in the accessible description.
class BalanceChart final : public QWidget {
    Q_OBJECT

public:
    explicit BalanceChart(QWidget* parent = nullptr);

    void setBalance(const Balance& balance);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    void drawTable(QPainter& painter, const BalanceTable& table, const QRect& row) const;

    Balance m_balance;
};

} // namespace greffier::ui
