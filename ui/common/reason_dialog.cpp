#include "ui/common/reason_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ReasonDialog::ReasonDialog(const QString& title, const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto* text = new QLabel(what, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(text);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(m_buttons);
    setMinimumWidth(460);
    const auto check
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString ReasonDialog::reason() const { return m_reason->toPlainText().trimmed(); }

void ReasonDialog::setReason(const QString& reason) { m_reason->setPlainText(reason); }

std::optional<QString> ReasonDialog::ask(const QString& title, const QString& what, QWidget* parent)
{
    ReasonDialog dialog(title, what, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.reason();
}

} // namespace greffier::ui
