#include "ui/rulings/condition_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

ConditionDialog::ConditionDialog(const QString& vacancy, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_outcome(new QComboBox(this))
    , m_resolution(new QLineEdit(this))
    , m_dayKnown(new QCheckBox(tr("Adopted &on"), this))
    , m_day(new QDateEdit(today, this))
    , m_note(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Extension of the mandate"));
    auto* what = new QLabel(vacancy, this);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    m_outcome->setObjectName(u"outcome"_s);
    m_resolution->setObjectName(u"resolution"_s);
    m_outcome->addItem(tr("The mandate was extended"), toCode(ConditionRuling::Outcome::Met));
    m_outcome->addItem(tr("The mandate was not extended"),
                       toCode(ConditionRuling::Outcome::Failed));
    m_resolution->setPlaceholderText(u"53/5"_s);
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(what);
    form->addRow(tr("&What happened"), m_outcome);
    form->addRow(tr("&Resolution"), m_resolution);
    form->addRow(m_dayKnown, m_day);
    form->addRow(tr("&Note"), m_note);
    form->addRow(m_buttons);
    setMinimumWidth(460);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Enter"));
    connect(m_dayKnown, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ConditionDialog::check);
    connect(m_resolution, &QLineEdit::textChanged, this, &ConditionDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ConditionDialog::check()
{
    m_resolution->setEnabled(ruling().outcome == ConditionRuling::Outcome::Met);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

ConditionRuling ConditionDialog::ruling() const
{
    ConditionRuling ruling;
    ruling.outcome = conditionOutcomeFromCode(m_outcome->currentData().toString())
                         .value_or(ConditionRuling::Outcome::Met);
    if (ruling.outcome == ConditionRuling::Outcome::Met)
        ruling.resolution = m_resolution->text().trimmed();
    if (m_dayKnown->isChecked())
        ruling.day = m_day->date();
    ruling.note = m_note->text().trimmed();
    return ruling;
}

void ConditionDialog::setRuling(const ConditionRuling& ruling)
{
    m_outcome->setCurrentIndex(m_outcome->findData(toCode(ruling.outcome)));
    m_resolution->setText(ruling.resolution);
    m_dayKnown->setChecked(ruling.day.isValid());
    if (ruling.day.isValid())
        m_day->setDate(ruling.day);
    m_note->setText(ruling.note);
}

bool ConditionDialog::canBeAccepted() const
{
    const ConditionRuling chosen = ruling();
    return chosen.outcome == ConditionRuling::Outcome::Failed || !chosen.resolution.isEmpty();
}

std::optional<ConditionRuling> ConditionDialog::ask(const QString& vacancy, QDate today,
                                                    QWidget* parent)
{
    ConditionDialog dialog(vacancy, today, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.ruling();
}

} // namespace greffier::ui
