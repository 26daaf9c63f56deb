#pragma once

#include "core/domain/decision.h"
#include "core/domain/office_tables.h"

#include <QDialog>
#include <QStringList>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace greffier::ui {

/// What an officer decides of one or more applications.
struct Ruling {
    Status status = Status::Received;
    QString reasonCode;
    QString note; ///< internal
    QString despite = {}; ///< ground for going against what holds the application back

    bool operator==(const Ruling&) const = default;
};

/// Asks for status, reason and an internal note. It opens on what the rules propose; the reason is
/// the officer's to choose.
class DecideDialog final : public QDialog {
    Q_OBJECT

public:
    /// `subjects` names who is decided on; `reasons` are those of the register.
    DecideDialog(const QStringList& subjects, const QList<ReasonCode>& reasons,
                 std::optional<Proposal> proposal, QWidget* parent = nullptr);

    /// Says what holds the application back and asks for a ground for going against it.
    void setObstacle(const QString& obstacle);

    Ruling ruling() const;
    void setRuling(const Ruling& ruling);
    bool canBeAccepted() const; ///< a reason is chosen

    static std::optional<Ruling> ask(const QStringList& subjects, const QList<ReasonCode>& reasons,
                                     std::optional<Proposal> proposal, const QString& obstacle,
                                     QWidget* parent);

private:
    QComboBox* m_status;
    QComboBox* m_reason;
    QPlainTextEdit* m_note;
    QLabel* m_obstacle; ///< these two are hidden when nothing holds the application back
    QLineEdit* m_despite;
    QFormLayout* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
