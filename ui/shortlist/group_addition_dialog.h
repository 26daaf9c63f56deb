#pragma once

#include "core/domain/applicant.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace greffier::ui {

struct GroupAddition {
    ApplicationId application; ///< not valid: of somebody who did not apply
    QString reason; ///< public
    Person person = {}; ///< who did not apply
};

/// Asks whom the Consultative Group adds from outside the public list, and why: one of those who
/// applied, or somebody who did not.
class GroupAdditionDialog final : public QDialog {
    Q_OBJECT

public:
    /// `states` by code, with their names.
    GroupAdditionDialog(const QList<std::pair<ApplicationId, QString>>& candidates,
                        const QList<std::pair<QString, QString>>& states,
                        QWidget* parent = nullptr);

    GroupAddition addition() const;
    bool canBeAccepted() const;

    static std::optional<GroupAddition>
    ask(const QList<std::pair<ApplicationId, QString>>& candidates,
        const QList<std::pair<QString, QString>>& states, QWidget* parent);

private:
    void buildForm();
    bool isNewPerson() const;
    void update();

    QComboBox* m_candidate;
    QLineEdit* m_family; ///< these four are shown for somebody who did not apply
    QLineEdit* m_given;
    QComboBox* m_state;
    QComboBox* m_gender;
    QFormLayout* m_form;
    QPlainTextEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
