#include "ui/applications/waive_dialog.h"

#include "ui/common/marks.h"
#include "ui/common/rule_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

WaiveDialog::WaiveDialog(const Findings& findings, QWidget* parent)
    : QDialog(parent)
    , m_findings(findings)
    , m_rule(new QComboBox(this))
    , m_text(new QLabel(this))
    , m_ground(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Waive a finding"));
    m_rule->setObjectName(u"rule"_s);
    m_ground->setObjectName(u"ground"_s);
    m_ground->setTabChangesFocus(true);
    m_ground->setFixedHeight(m_ground->fontMetrics().lineSpacing() * 5);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    for (const Finding& finding : m_findings)
        m_rule->addItem(markOf(finding, false).icon(), ruleName(finding.rule), finding.rule);

    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Finding"), m_rule);
    form->addRow(QString(), m_text);
    form->addRow(tr("&Ground"), m_ground);
    form->addRow(m_buttons);
    setMinimumWidth(480);

    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Waive"));
    const auto check
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); };
    connect(m_rule, &QComboBox::currentIndexChanged, this, &WaiveDialog::showFinding);
    connect(m_ground, &QPlainTextEdit::textChanged, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFinding();
    check();
}

void WaiveDialog::showFinding()
{
    const Finding finding = m_findings.value(m_rule->currentIndex());
    //: what a rule says, and its legal source
    m_text->setText(tr("%1 (%2)").arg(finding.text, finding.source));
}

WaivedFinding WaiveDialog::waived() const
{
    return {m_rule->currentData().toString(), m_ground->toPlainText().trimmed()};
}

void WaiveDialog::setWaived(const WaivedFinding& waived)
{
    m_rule->setCurrentIndex(m_rule->findData(waived.rule));
    m_ground->setPlainText(waived.ground);
}

bool WaiveDialog::canBeAccepted() const
{
    return m_rule->count() > 0 && !m_ground->toPlainText().trimmed().isEmpty();
}

std::optional<WaivedFinding> WaiveDialog::ask(const Findings& findings, QWidget* parent)
{
    WaiveDialog dialog(findings, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.waived();
}

} // namespace greffier::ui
