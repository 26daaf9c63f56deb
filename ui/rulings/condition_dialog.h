#pragma once

#include "core/domain/condition_ruling.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace greffier::ui {

/// Asks whether the Council extended the mandate of a conditional vacancy, and by which resolution.
class ConditionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `vacancy` names it; `today` is the day the date begins on.
    ConditionDialog(const QString& vacancy, QDate today, QWidget* parent = nullptr);

    ConditionRuling ruling() const; ///< without the vacancy
    void setRuling(const ConditionRuling& ruling);
    bool canBeAccepted() const; ///< an extension has its resolution

    static std::optional<ConditionRuling> ask(const QString& vacancy, QDate today, QWidget* parent);

private:
    void check();

    QComboBox* m_outcome;
    QLineEdit* m_resolution;
    QCheckBox* m_dayKnown;
    QDateEdit* m_day;
    QLineEdit* m_note;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
