#pragma once

#include "core/workflow/balance.h"
#include "core/workflow/register.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace greffier::ui {

class BalanceChart;

/// How a shortlist is composed, beside the vacancy, the session, the cycle or the holders in office
/// as one chooses, and what the rules over a list say of it. It excludes nobody.
class ListBalance final : public QWidget {
    Q_OBJECT

public:
    using Rows = QList<std::shared_ptr<const ApplicationRow>>;

    explicit ListBalance(const Register& reg, QWidget* parent = nullptr);

    void setList(const Shortlist& list, const Rows& rows, std::shared_ptr<const Snapshot> snapshot);
    QStringList lines() const; ///< the same as text, for paper
    void retranslate();

private:
    enum Scope { List, OfVacancy, OfSession, OfCycle, OfHolders };

    void show();
    void showFindings();
    QString nextStep() const;
    Balance balance() const;

    const Register& m_register;
    std::shared_ptr<const Snapshot> m_snapshot;
    Shortlist m_list;
    Rows m_rows;
    QComboBox* m_scope;
    BalanceChart* m_chart;
    QLabel* m_text;
    QListWidget* m_findings;
};

} // namespace greffier::ui
