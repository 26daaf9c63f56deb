#include "ui/vacancies/milestone_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace greffier::ui {

MilestoneDialog::MilestoneDialog(const Milestone& milestone, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_milestone(milestone)
    , m_done(new QCheckBox(tr("&Done on"), this))
    , m_day(new QDateEdit(this))
    , m_note(new QLineEdit(milestone.note, this))
{
    setWindowTitle(stepName(milestone.step));
    m_done->setObjectName(u"done"_s);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day on which it was done"));
    m_day->setCalendarPopup(true);
    m_day->setDate(milestone.done.isValid() ? milestone.done : today);
    m_done->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->addRow(m_done, m_day);
    form->addRow(tr("&Note"), m_note);
    form->addRow(buttons);
    setMinimumWidth(360);
    connect(m_done, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Milestone MilestoneDialog::milestone() const
{
    Milestone milestone = m_milestone;
    milestone.done = m_done->isChecked() ? m_day->date() : QDate();
    milestone.note = m_note->text().trimmed();
    return milestone;
}

std::optional<Milestone> MilestoneDialog::ask(const Milestone& milestone, QDate today,
                                              QWidget* parent)
{
    MilestoneDialog dialog(milestone, today, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.milestone();
}

} // namespace greffier::ui
