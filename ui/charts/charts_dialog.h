#pragma once

#include "core/workflow/balance.h"
#include "ui/charts/arrivals.h"

#include <QDialog>

namespace greffier::ui {

/// How applications arrived before their deadline and how they are composed: as charts, and the
/// same numbers as text.
class ChartsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `subject` says whose they are: a vacancy or a session.
    ChartsDialog(const QString& subject, const Arrivals& arrivals, const Balance& balance,
                 QWidget* parent = nullptr);

    QString text() const; ///< all numbers

    /// What is printed: the charts in dark on white, and the text.
    QString html() const;

private:
    QString m_subject;
    Arrivals m_arrivals;
    Balance m_balance;
};

} // namespace greffier::ui
