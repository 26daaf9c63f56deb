#pragma once

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QPlainTextEdit;

namespace greffier::ui {

/// Asks for the reason of an act; nothing goes on without one.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what` says what is about to be done, as a sentence.
    ReasonDialog(const QString& title, const QString& what, QWidget* parent = nullptr);

    QString reason() const;
    void setReason(const QString& reason);
    bool canBeAccepted() const { return !reason().isEmpty(); }

    static std::optional<QString> ask(const QString& title, const QString& what, QWidget* parent);

private:
    QPlainTextEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
