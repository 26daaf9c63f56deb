#pragma once

#include "core/domain/call_draft.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace greffier::ui {

/// A call as understood, for the officer to check and correct before it enters the register. Beside
/// each value stands the passage it was read from.
class CallReviewDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CallReviewDialog(const CallDraft& draft, QWidget* parent = nullptr);

    CallDraft draft() const;
    bool canBeAccepted() const; ///< a session, a deadline and a vacancy

    static std::optional<CallDraft> review(const CallDraft& draft, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields(QFormLayout* form);
    void buildTable();
    void fill();
    void fillVacancy(int row);
    std::optional<Deadline> deadline() const;
    void addField(QFormLayout* form, const QString& label, QWidget* field, const QString& key);
    void showPassage(const Evidence& evidence);
    void check();

    CallDraft m_draft;
    QSpinBox* m_session;
    QDateEdit* m_firstDay;
    QDateEdit* m_lastDay;
    QDateEdit* m_deadlineDay;
    QTimeEdit* m_deadlineTime;
    QComboBox* m_zone;
    QLineEdit* m_reference;
    QLineEdit* m_contacts;
    QTableWidget* m_vacancies;
    QLabel* m_passage;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
