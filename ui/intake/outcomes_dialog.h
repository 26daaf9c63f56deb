#pragma once

#include <QDialog>

namespace greffier {
struct IntakeReport;
struct Snapshot;
} // namespace greffier

namespace greffier::ui {

/// What became of every file of an intake. Stays beside the window while the officer goes on.
class OutcomesDialog final : public QDialog {
    Q_OBJECT

public:
    OutcomesDialog(const IntakeReport& report, const Snapshot& snapshot, QWidget* parent = nullptr);
};

/// One sentence: how many were filed, what asks for a look, and how many applications there are.
QString summaryOf(const IntakeReport& report, int open);

} // namespace greffier::ui
