#include "ui/applications/decide_dialog.h"

#include "core/domain/status_order.h"
#include "ui/common/icons.h"
#include "ui/common/marks.h"
#include "ui/common/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

/// `count`: of how many these are the first.
QString linesOf(const QStringList& lines, qsizetype count)
{
    QString text = lines.mid(0, DecisionCase::kNamesShown).join(u'\n');
    const auto more = static_cast<int>(count - DecisionCase::kNamesShown);
    if (more > 0)
        text += u'\n' + DecideDialog::tr("and %Ln more", nullptr, more);
    return text;
}

QString excludedText(const DecisionCase& decided)
{
    //: the applications and the rules follow, a line each
    return DecideDialog::tr("An exclusion stands against %Ln application(s):", nullptr,
                            decided.excludedCount)
        + u'\n' + linesOf(decided.excluded, decided.excludedCount);
}

Status statusFor(Proposal proposal)
{
    switch (proposal) {
    case Proposal::Eligible: return Status::Eligible;
    case Proposal::NotEligible: return Status::NotEligible;
    case Proposal::ToBeJudged: return Status::UnderScreening;
    }
    Q_UNREACHABLE();
}

/// Whether the rules still have their say: later an application goes from step to step.
bool isBeforeTheList(Status status)
{
    return status == Status::Received || status == Status::Incomplete || status == Status::Late
        || status == Status::UnderScreening;
}

} // namespace

DecideDialog::DecideDialog(const DecisionCase& decided, const QList<ReasonCode>& reasons,
                           QWidget* parent)
    : QDialog(parent)
    , m_case(decided)
    , m_reasons(reasons)
    , m_status(new QComboBox(this))
    , m_remark(new QLabel(this))
    , m_hasStart(new QCheckBox(tr("&First day of the term"), this))
    , m_start(new QDateEdit(decided.usualStart, this))
    , m_excluded(new QLabel(excludedText(decided), this))
    , m_reason(new QComboBox(this))
    , m_reasonRemark(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
    , m_obstacle(new QLabel(this))
    , m_despite(new QLineEdit(this))
    , m_form(new QFormLayout(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(
        tr("Decide on %Ln application(s)", nullptr, decided.count()));
    fillStatuses();
    fillReasons();
    buildForm();
    connect(m_status, &QComboBox::currentIndexChanged, this, &DecideDialog::showStatus);
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &DecideDialog::showReason);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showStatus();
    m_status->setFocus();
}

/// What usually follows, in its order, then a line, then the rest in the order of the procedure.
void DecideDialog::fillStatuses()
{
    const QList<Status> next = m_case.status ? usualNext(*m_case.status) : QList<Status>();
    const auto add = [this](Status status) {
        m_status->addItem(markOf(status).icon(), displayName(status), toCode(status));
    };
    for (const Status status : next)
        add(status);
    if (!next.isEmpty())
        m_status->insertSeparator(m_status->count());
    for (const Status status : kAllStatuses) {
        if (!next.contains(status))
            add(status);
    }
    if (m_case.proposal && (!m_case.status || isBeforeTheList(*m_case.status)))
        m_status->setCurrentIndex(m_status->findData(toCode(statusFor(*m_case.proposal))));
}

void DecideDialog::buildForm()
{
    m_status->setObjectName(u"status"_s);
    m_reason->setObjectName(u"reason"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 5);
    m_despite->setObjectName(u"despite"_s);
    m_hasStart->setObjectName(u"hasStart"_s);
    m_start->setObjectName(u"termStart"_s);
    m_start->setCalendarPopup(true);
    m_start->setEnabled(false);
    m_start->setAccessibleName(tr("First day of the term"));
    auto* who = new QLabel(linesOf(m_case.subjects, m_case.count()), this);
    m_excluded->setObjectName(u"excluded"_s);
    QPalette warned = m_excluded->palette();
    warned.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    m_excluded->setPalette(warned);
    for (QLabel* label : {who, m_remark, m_excluded, m_reasonRemark, m_obstacle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(who);
    m_form->addRow(tr("&Status"), m_status);
    m_form->addRow(m_remark);
    m_form->addRow(m_excluded);
    m_form->addRow(m_hasStart, m_start);
    m_form->addRow(tr("&Reason"), m_reason);
    m_form->addRow(m_reasonRemark);
    m_form->addRow(tr("Internal &note"), m_note);
    m_form->addRow(m_obstacle);
    m_form->addRow(tr("&Despite this, because"), m_despite);
    m_form->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Decide"));
    setMinimumWidth(460);
}

Status DecideDialog::chosenStatus() const
{
    return statusFromCode(m_status->currentData().toString()).value_or(Status::Received);
}

QString DecideDialog::obstacle() const
{
    QStringList sentences;
    if (isOnPublicList(chosenStatus()))
        sentences += m_case.heldBack;
    if (chosenStatus() == Status::Appointed)
        sentences += m_case.noAppointment;
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

void DecideDialog::showStatus()
{
    const Status status = chosenStatus();
    const bool unusual = m_case.status && !isUsual(*m_case.status, status);
    if (unusual)
        m_remark->setText(tr("“%1” does not usually follow “%2”.")
                              .arg(displayName(status), displayName(*m_case.status)));
    m_form->setRowVisible(m_remark, unusual);
    m_form->setRowVisible(m_excluded, m_case.excludedCount > 0 && isOnPublicList(status));
    m_form->setRowVisible(m_start, status == Status::Appointed);
    m_obstacle->setText(obstacle());
    m_form->setRowVisible(m_obstacle, !obstacle().isEmpty());
    m_form->setRowVisible(m_despite, !obstacle().isEmpty());
    fillReasons();
    showReason();
}

/// Those usually given for the status stand first, the others after a line.
void DecideDialog::fillReasons()
{
    const QString chosen = m_reason->currentData().toString();
    QList<ReasonCode> others = m_reasons;
    const QSignalBlocker filling(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("Please choose"), QString());
    for (const ReasonCode& reason : m_reasons) {
        if (!isUsualReason(reason, chosenStatus()))
            continue;
        m_reason->addItem(reasonName(reason), reason.code);
        others.removeOne(reason);
    }
    if (!others.isEmpty())
        m_reason->insertSeparator(m_reason->count());
    for (const ReasonCode& reason : std::as_const(others))
        m_reason->addItem(reasonName(reason), reason.code);
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(chosen)));
}

void DecideDialog::showReason()
{
    const QString code = m_reason->currentData().toString();
    const auto reason = std::find_if(m_reasons.begin(), m_reasons.end(),
                                     [&](const ReasonCode& each) { return each.code == code; });
    const bool unusual = reason != m_reasons.end() && !isUsualReason(*reason, chosenStatus());
    if (unusual)
        //: a reason and a status
        m_reasonRemark->setText(tr("“%1” is not a usual reason for “%2”.")
                                    .arg(reasonName(*reason), displayName(chosenStatus())));
    m_form->setRowVisible(m_reasonRemark, unusual);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted());
}

Ruling DecideDialog::ruling() const
{
    const bool starts = chosenStatus() == Status::Appointed && m_hasStart->isChecked();
    return {chosenStatus(), m_reason->currentData().toString(), m_note->toPlainText().trimmed(),
            obstacle().isEmpty() ? QString() : m_despite->text().trimmed(), starts ? m_start->date() : QDate()};
}

void DecideDialog::setRuling(const Ruling& ruling)
{
    m_status->setCurrentIndex(m_status->findData(toCode(ruling.status)));
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(ruling.reasonCode)));
    m_note->setPlainText(ruling.note);
    m_despite->setText(ruling.despite);
    m_hasStart->setChecked(ruling.termStart.isValid());
    if (ruling.termStart.isValid())
        m_start->setDate(ruling.termStart);
}

bool DecideDialog::canBeAccepted() const { return !m_reason->currentData().toString().isEmpty(); }

std::optional<Ruling> DecideDialog::ask(const DecisionCase& decided,
                                        const QList<ReasonCode>& reasons, QWidget* parent)
{
    DecideDialog dialog(decided, reasons, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.ruling();
}

} // namespace greffier::ui
