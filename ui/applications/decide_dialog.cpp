#include "ui/applications/decide_dialog.h"

#include "ui/common/marks.h"
#include "ui/common/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kNamesShown = 4;

QString subjectText(const QStringList& subjects)
{
    QString text = subjects.mid(0, kNamesShown).join(u'\n');
    const auto more = static_cast<int>(subjects.size() - kNamesShown);
    if (more > 0)
        text += u'\n' + DecideDialog::tr("and %n more", nullptr, more);
    return text;
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

} // namespace

DecideDialog::DecideDialog(const QStringList& subjects, const QList<ReasonCode>& reasons,
                           std::optional<Proposal> proposal, QWidget* parent)
    : QDialog(parent)
    , m_status(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_obstacle(new QLabel(this))
    , m_despite(new QLineEdit(this))
    , m_form(new QFormLayout(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Decide on %n application(s)", nullptr, static_cast<int>(subjects.size())));
    m_status->setObjectName(u"status"_s);
    m_reason->setObjectName(u"reason"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 5);
    for (const Status status : kAllStatuses)
        m_status->addItem(markOf(status).icon(), displayName(status), toCode(status));
    m_reason->addItem(tr("Please choose"), QString());
    for (const ReasonCode& reason : reasons)
        m_reason->addItem(reasonName(reason), reason.code);
    if (proposal)
        m_status->setCurrentIndex(m_status->findData(toCode(statusFor(*proposal))));

    auto* who = new QLabel(subjectText(subjects), this);
    who->setTextFormat(Qt::PlainText);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(who);
    m_form->addRow(tr("&Status"), m_status);
    m_form->addRow(tr("&Reason"), m_reason);
    m_form->addRow(tr("Internal &note"), m_note);
    m_form->addRow(m_obstacle);
    m_form->addRow(tr("&Despite this, because"), m_despite);
    m_form->addRow(m_buttons);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_despite->setObjectName(u"despite"_s);
    setObstacle({});
    setMinimumWidth(460);

    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Decide"));
    const auto check
        = [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(canBeAccepted()); };
    connect(m_reason, &QComboBox::currentIndexChanged, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_status->setFocus();
}

Ruling DecideDialog::ruling() const
{
    return {statusFromCode(m_status->currentData().toString()).value_or(Status::Received),
            m_reason->currentData().toString(), m_note->toPlainText().trimmed(),
            m_despite->text().trimmed()};
}

void DecideDialog::setObstacle(const QString& obstacle)
{
    m_obstacle->setText(obstacle);
    m_form->setRowVisible(m_obstacle, !obstacle.isEmpty());
    m_form->setRowVisible(m_despite, !obstacle.isEmpty());
}

void DecideDialog::setRuling(const Ruling& ruling)
{
    m_status->setCurrentIndex(m_status->findData(toCode(ruling.status)));
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(ruling.reasonCode)));
    m_note->setPlainText(ruling.note);
    m_despite->setText(ruling.despite);
}

bool DecideDialog::canBeAccepted() const { return !m_reason->currentData().toString().isEmpty(); }

std::optional<Ruling> DecideDialog::ask(const QStringList& subjects,
                                        const QList<ReasonCode>& reasons,
                                        std::optional<Proposal> proposal, const QString& obstacle,
                                        QWidget* parent)
{
    DecideDialog dialog(subjects, reasons, proposal, parent);
    dialog.setObstacle(obstacle);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.ruling();
}

} // namespace greffier::ui
