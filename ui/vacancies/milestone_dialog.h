#pragma once

#include "core/domain/timetable.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace greffier::ui {

/// Asks when a step of a session was done.
class MilestoneDialog final : public QDialog {
    Q_OBJECT

public:
    MilestoneDialog(const Milestone& milestone, QDate today, QWidget* parent = nullptr);

    Milestone milestone() const; ///< its day not valid: not done

    static std::optional<Milestone> ask(const Milestone& milestone, QDate today, QWidget* parent);

private:
    Milestone m_milestone;
    QCheckBox* m_done;
    QDateEdit* m_day;
    QLineEdit* m_note;
};

} // namespace greffier::ui
