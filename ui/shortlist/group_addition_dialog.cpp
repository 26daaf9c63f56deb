#include "ui/shortlist/group_addition_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

GroupAdditionDialog::GroupAdditionDialog(const QList<std::pair<ApplicationId, QString>>& candidates,
                                         QWidget* parent)
    : QDialog(parent)
    , m_candidate(new QComboBox(this))
    , m_reason(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Addition by the Consultative Group"));
    m_candidate->setObjectName(u"candidate"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 5);
    for (const auto& [application, name] : candidates)
        m_candidate->addItem(name, application.value);
    auto* about = new QLabel(tr("In exceptional circumstances the Group may consider a candidate "
                                "from outside the public list, if the post justifies it "
                                "(resolution 5/1, annex, paragraph 50)."),
                             this);
    about->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(about);
    form->addRow(tr("&Candidate"), m_candidate);
    form->addRow(tr("&Public reason"), m_reason);
    form->addRow(m_buttons);
    setMinimumWidth(480);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    const auto check
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

GroupAddition GroupAdditionDialog::addition() const
{
    return {ApplicationId{m_candidate->currentData().toLongLong()},
            m_reason->toPlainText().trimmed()};
}

bool GroupAdditionDialog::canBeAccepted() const
{
    return m_candidate->count() > 0 && !m_reason->toPlainText().trimmed().isEmpty();
}

std::optional<GroupAddition>
GroupAdditionDialog::ask(const QList<std::pair<ApplicationId, QString>>& candidates,
                         QWidget* parent)
{
    GroupAdditionDialog dialog(candidates, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.addition();
}

} // namespace greffier::ui
