#pragma once

#include "core/domain/decision.h"
#include "core/domain/office_tables.h"

#include <QDate>
#include <QDialog>
#include <QStringList>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
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
    QDate termStart = {}; ///< of an appointment; invalid: left open

    bool operator==(const Ruling&) const = default;
};

/// Who is decided on.
struct DecisionCase {
    static constexpr int kNamesShown = 4; ///< in one list
    int count() const { return static_cast<int>(subjects.size()) + moreSubjects; }

    QStringList subjects; ///< their names, of many the first
    std::optional<Status> status; ///< where all of them stand; nothing: not all at the same
    std::optional<Proposal> proposal; ///< of the rules for all of them
    /// In the way of the one application: of the public list and all after it, of an appointment.
    QString heldBack = {};
    QString noAppointment = {};
    int excludedCount = 0; ///< whom a rule still excludes
    QStringList excluded = {}; ///< the first of them, with the rules
    int moreSubjects = 0; ///< besides those named
    QDate usualStart = {}; ///< on which a term after this session usually begins
};

/// Asks for status, reason and an internal note. What usually comes next stands first
/// (procedure.md, 1.5), and it opens on what the rules propose, or on the next step once they had
/// their say; the reason is the officer's to choose.
class DecideDialog final : public QDialog {
    Q_OBJECT

public:
    /// `reasons` are those of the register.
    DecideDialog(const DecisionCase& decided, const QList<ReasonCode>& reasons,
                 QWidget* parent = nullptr);

    Ruling ruling() const;
    void setRuling(const Ruling& ruling);
    bool canBeAccepted() const; ///< a reason is chosen

    static std::optional<Ruling> ask(const DecisionCase& decided, const QList<ReasonCode>& reasons,
                                     QWidget* parent);

private:
    void fillStatuses();
    void fillReasons();
    void buildForm();
    void showStatus();
    void showReason();
    Status chosenStatus() const;
    QString obstacle() const; ///< to the status chosen; empty: none

    DecisionCase m_case;
    QList<ReasonCode> m_reasons;
    QComboBox* m_status;
    QLabel* m_remark; ///< that the status does not usually follow
    QCheckBox* m_hasStart; ///< these two are shown for an appointment
    QDateEdit* m_start;
    QLabel* m_excluded; ///< shown where the status goes against an exclusion
    QComboBox* m_reason; ///< those usually given for the status first
    QLabel* m_reasonRemark; ///< that the reason does not usually go with the status
    QPlainTextEdit* m_note;
    QLabel* m_obstacle; ///< these two are hidden when nothing stands in the way of the status
    QLineEdit* m_despite;
    QFormLayout* m_form;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
