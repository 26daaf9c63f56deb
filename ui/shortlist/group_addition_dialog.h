#pragma once

#include "core/base/id.h"

#include <QDialog>
#include <QList>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;

namespace greffier::ui {

struct GroupAddition {
    ApplicationId application;
    QString reason; ///< public
};

/// Asks whom the Consultative Group adds from outside the public list, and why.
class GroupAdditionDialog final : public QDialog {
    Q_OBJECT

public:
    explicit GroupAdditionDialog(const QList<std::pair<ApplicationId, QString>>& candidates,
                                 QWidget* parent = nullptr);

    GroupAddition addition() const;
    bool canBeAccepted() const;

    static std::optional<GroupAddition>
    ask(const QList<std::pair<ApplicationId, QString>>& candidates, QWidget* parent);

private:
    QComboBox* m_candidate;
    QPlainTextEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace greffier::ui
