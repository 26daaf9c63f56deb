#pragma once

#include "core/domain/conflict.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace greffier::ui {

/// Asks for a ruling on one conflict of interest of an application: one that is suggested or was
/// ruled on, or one of the officer's own.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const QList<Conflict>& conflicts, QWidget* parent = nullptr);

    Conflict conflict() const; ///< with the state and the reason chosen
    void choose(int conflict, Conflict::State state, const QString& reason);
    bool canBeAccepted() const; ///< a dismissal and an own conflict have their reason

    static std::optional<Conflict> ask(const QList<Conflict>& conflicts, QWidget* parent);

private:
    void showConflict();
    void check();

    QList<Conflict> m_conflicts; ///< the officer's own last
    QComboBox* m_which;
    QLabel* m_text;
    QComboBox* m_state;
    QPlainTextEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
