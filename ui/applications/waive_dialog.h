#pragma once

#include "core/domain/finding.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace greffier::ui {

/// A finding set aside, and why.
struct WaivedFinding {
    QString rule;
    QString ground;

    bool operator==(const WaivedFinding&) const = default;
};

/// Asks which finding is waived and on what ground.
class WaiveDialog final : public QDialog {
    Q_OBJECT

public:
    /// `findings` are those that speak against the application.
    WaiveDialog(const Findings& findings, QWidget* parent = nullptr);

    WaivedFinding waived() const;
    void setWaived(const WaivedFinding& waived);
    bool canBeAccepted() const; ///< there is a ground

    static std::optional<WaivedFinding> ask(const Findings& findings, QWidget* parent);

private:
    void showFinding();

    Findings m_findings;
    QComboBox* m_rule;
    QLabel* m_text;
    QPlainTextEdit* m_ground;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
