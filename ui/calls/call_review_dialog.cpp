#include "ui/calls/call_review_dialog.h"

#include "ui/common/dialog_size.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

enum Column { Number, Title, Resolution, Seat, Condition, ColumnCount };
constexpr auto kEvidenceKey = "evidenceKey";

const QDate& noDay()
{
    static const QDate day(1900, 1, 1); // shown as "not stated"
    return day;
}

QDateEdit* dayEdit(QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setMinimumDate(noDay());
    edit->setSpecialValueText(CallReviewDialog::tr("Not stated"));
    return edit;
}

void setDay(QDateEdit* edit, QDate day) { edit->setDate(day.isValid() ? day : noDay()); }

QDate dayOf(const QDateEdit* edit) { return edit->date() == noDay() ? QDate() : edit->date(); }

QComboBox* seatBox(const Region& chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(CallReviewDialog::tr("Seat"));
    box->addItem(CallReviewDialog::tr("Bound to no region"));
    const auto add = [&](const Region& region) {
        box->addItem(regionName(region), QStringList{region.scheme, region.code});
        if (region == chosen)
            box->setCurrentIndex(box->count() - 1);
    };
    for (const char16_t* code : {u"AFRICAN", u"ASIA_PACIFIC", u"EEG", u"GRULAC", u"WEOG"})
        add(unGroup(QString::fromUtf16(code)));
    box->insertSeparator(box->count());
    for (const char16_t* code :
         {u"AFRICA", u"ARCTIC", u"ASIA", u"CSAC", u"EERCAT", u"NORTH_AMERICA", u"PACIFIC"})
        add(emripRegion(QString::fromUtf16(code)));
    return box;
}

Region regionOf(const QComboBox* box)
{
    const QStringList parts = box->currentData().toStringList();
    return {parts.value(0), parts.value(1)};
}

QComboBox* conditionBox(Vacancy::Condition chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(CallReviewDialog::tr("Condition"));
    box->addItem(CallReviewDialog::tr("None"), static_cast<int>(Vacancy::Condition::None));
    for (const auto condition :
         {Vacancy::Condition::SubjectToExtension, Vacancy::Condition::Unknown})
        box->addItem(conditionName(condition), static_cast<int>(condition));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    return box;
}

/// All of a choice too long for its cell, where the mouse rests.
void showWhole(QComboBox* box)
{
    box->setToolTip(box->currentText());
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
}

} // namespace

CallReviewDialog::CallReviewDialog(const CallDraft& draft, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_session(new QSpinBox(this))
    , m_firstDay(dayEdit(this))
    , m_lastDay(dayEdit(this))
    , m_deadlineDay(dayEdit(this))
    , m_deadlineTime(new QTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_reference(new QLineEdit(this))
    , m_contacts(new QLineEdit(this))
    , m_vacancies(new QTableWidget(this))
    , m_passage(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Check the call before it enters the register"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildFields(form);
    buildTable();
    m_passage->setObjectName(u"passage"_s);
    m_passage->setWordWrap(true);
    m_passage->setTextFormat(Qt::RichText);
    m_passage->setAlignment(Qt::AlignTop);
    m_passage->setMinimumWidth(280);
    m_passage->setMaximumWidth(360);
    m_passage->setContentsMargins(16, 0, 0, 0);

    auto* top = new QHBoxLayout;
    top->addLayout(form, 1);
    top->addWidget(m_passage, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_vacancies, 1);
    for (const QString& remark : m_draft.remarks) {
        auto* line = new QLabel(remark, this);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        layout->addWidget(line);
    }
    layout->addWidget(m_buttons);
    resizeToText(this, 140, 38);

    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Admit the call"));
    connect(m_session, &QSpinBox::valueChanged, this, &CallReviewDialog::check);
    connect(m_deadlineDay, &QDateEdit::dateChanged, this, &CallReviewDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    check();
    showPassage(m_draft.evidence.value(u"session"_s));
}

void CallReviewDialog::buildFields(QFormLayout* form)
{
    m_session->setRange(0, 999);
    m_session->setSpecialValueText(tr("Not stated"));
    m_deadlineTime->setDisplayFormat(u"HH:mm"_s);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setEditable(true);
    m_zone->addItems({u"Europe/Zurich"_s, u"UTC"_s});
    m_zone->lineEdit()->setPlaceholderText(tr("Not stated"));
    addField(form, tr("&Session"), m_session, u"session"_s);
    addField(form, tr("&First day"), m_firstDay, u"session_start"_s);
    addField(form, tr("&Last day"), m_lastDay, u"session_end"_s);
    addField(form, tr("&Deadline"), m_deadlineDay, u"deadline"_s);
    addField(form, tr("&Time of the deadline"), m_deadlineTime, u"deadline"_s);
    addField(form, tr("Time &zone"), m_zone, u"deadline_timezone"_s);
    addField(form, tr("&Reference"), m_reference, u"reference"_s);
    addField(form, tr("&Contacts"), m_contacts, u"contacts"_s);
}

void CallReviewDialog::addField(QFormLayout* form, const QString& label, QWidget* field,
                                const QString& key)
{
    field->setProperty(kEvidenceKey, key);
    field->installEventFilter(this);
    form->addRow(label, field);
}

void CallReviewDialog::buildTable()
{
    m_vacancies->setObjectName(u"vacancies"_s);
    m_vacancies->setAccessibleName(tr("Vacancies"));
    m_vacancies->setColumnCount(ColumnCount);
    m_vacancies->setHorizontalHeaderLabels(
        {tr("No."), tr("Mandate"), tr("Resolution"), tr("Seat"), tr("Condition")});
    m_vacancies->verticalHeader()->hide();
    m_vacancies->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_vacancies->setTabKeyNavigation(false);
    m_vacancies->setWordWrap(true);
    m_vacancies->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    setColumnWidths(m_vacancies, {44, 300, 80, 180, 265});
    connect(m_vacancies, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0)
            showPassage(m_draft.vacancies.at(row).evidence);
    });
}

void CallReviewDialog::fill()
{
    m_session->setValue(m_draft.session);
    setDay(m_firstDay, m_draft.sessionStart);
    setDay(m_lastDay, m_draft.sessionEnd);
    const Deadline deadline = m_draft.deadline.value_or(Deadline{});
    setDay(m_deadlineDay, deadline.day);
    m_deadlineTime->setTime(deadline.time.isValid() ? deadline.time : QTime(0, 0));
    m_zone->setCurrentText(deadline.zone);
    m_reference->setText(m_draft.reference);
    m_contacts->setText(m_draft.contacts.join(u", "_s));
    m_vacancies->setRowCount(static_cast<int>(m_draft.vacancies.size()));
    for (int row = 0; row < m_vacancies->rowCount(); ++row)
        fillVacancy(row);
}

void CallReviewDialog::fillVacancy(int row)
{
    const VacancyDraft& vacancy = m_draft.vacancies.at(row);
    m_vacancies->setItem(row, Number, new QTableWidgetItem(QString::number(vacancy.number)));
    auto* title = new QTableWidgetItem(vacancy.mandateTitle);
    title->setToolTip(vacancy.mandateTitle);
    if (vacancy.mandateCode.isEmpty()) {
        title->setIcon(icon(u"cannot-tell"_s, Tone::Doubtful));
        title->setToolTip(tr("This title was not found in the catalogue of mandates."));
    }
    m_vacancies->setItem(row, Title, title);
    m_vacancies->setItem(row, Resolution, new QTableWidgetItem(vacancy.resolution));
    m_vacancies->item(row, Resolution)->setToolTip(vacancy.resolution);
    for (const auto& [column, box] :
         {std::pair(Seat, seatBox(vacancy.region, this)),
          std::pair(Condition, conditionBox(vacancy.condition, this))}) {
        showWhole(box);
        m_vacancies->setCellWidget(row, column, box);
    }
}

std::optional<Deadline> CallReviewDialog::deadline() const
{
    const QDate day = dayOf(m_deadlineDay);
    if (!day.isValid())
        return std::nullopt;
    Deadline deadline = m_draft.deadline.value_or(Deadline{});
    deadline.day = day;
    // A deadline stated by its day only stays so, unless the officer gives it a time.
    const QTime shown = deadline.time.isValid() ? deadline.time : QTime(0, 0);
    if (m_deadlineTime->time() != shown) {
        deadline.time = m_deadlineTime->time();
        deadline.endOfDay = false;
    }
    deadline.zone = m_zone->currentText().trimmed();
    return deadline;
}

CallDraft CallReviewDialog::draft() const
{
    CallDraft draft = m_draft;
    draft.session = m_session->value();
    draft.sessionStart = dayOf(m_firstDay);
    draft.sessionEnd = dayOf(m_lastDay);
    draft.deadline = deadline();
    draft.reference = m_reference->text().trimmed();
    draft.contacts.clear();
    for (const QString& contact : m_contacts->text().split(u',', Qt::SkipEmptyParts))
        draft.contacts += contact.trimmed();
    for (int row = 0; row < m_vacancies->rowCount(); ++row) {
        VacancyDraft& vacancy = draft.vacancies[row];
        vacancy.number = m_vacancies->item(row, Number)->text().toInt();
        vacancy.mandateTitle = m_vacancies->item(row, Title)->text().simplified();
        vacancy.resolution = m_vacancies->item(row, Resolution)->text().trimmed();
        vacancy.region = regionOf(qobject_cast<QComboBox*>(m_vacancies->cellWidget(row, Seat)));
        vacancy.condition = static_cast<Vacancy::Condition>(
            qobject_cast<QComboBox*>(m_vacancies->cellWidget(row, Condition))
                ->currentData()
                .toInt());
    }
    return draft;
}

bool CallReviewDialog::canBeAccepted() const
{
    return m_session->value() > 0 && dayOf(m_deadlineDay).isValid() && m_vacancies->rowCount() > 0;
}

void CallReviewDialog::check()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

bool CallReviewDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        showPassage(m_draft.evidence.value(watched->property(kEvidenceKey).toString()));
    return QDialog::eventFilter(watched, event);
}

void CallReviewDialog::showPassage(const Evidence& evidence)
{
    if (evidence.passage.isEmpty()) {
        m_passage->setText(tr("The call does not state this."));
        return;
    }
    m_passage->setText(u"<p style='color:%1'>%2</p><p>%3</p>"_s.arg(
        toneColor(Tone::Quiet, palette()).name(),
        tr("Read in %1:").arg(placeName(evidence.locator)).toHtmlEscaped(),
        evidence.passage.toHtmlEscaped()));
}

std::optional<CallDraft> CallReviewDialog::review(const CallDraft& draft, QWidget* parent)
{
    CallReviewDialog dialog(draft, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.draft();
}

} // namespace greffier::ui
