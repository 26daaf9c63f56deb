#include "ui/shortlist/interview_dialog.h"

#include "ui/common/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

void fillZones(QComboBox* box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            box->addItem(QString::fromLatin1(id));
    }
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

/// The time on the wall there; empty where the zone is not known.
QString timeIn(const QString& zone, const QDateTime& instant)
{
    const QTimeZone there(zone.toUtf8());
    if (zone.isEmpty() || !there.isValid())
        return {};
    //: a day and time, and the time zone
    return QCoreApplication::translate("Interview", "%1 (%2)")
        .arg(QLocale().toString(instant.toTimeZone(there), QLocale::ShortFormat), zone);
}

} // namespace

QString channelName(const QString& code)
{
    if (code == u"telephone"_s)
        return QCoreApplication::translate("Interview", "Telephone");
    if (code == u"in_person"_s)
        return QCoreApplication::translate("Interview", "In person");
    return QCoreApplication::translate("Interview", "Video");
}

InterviewDialog::InterviewDialog(const QString& candidate, const Interview& interview,
                                 const QList<std::pair<Interview, QString>>& others,
                                 QWidget* parent)
    : QDialog(parent)
    , m_interview(interview)
    , m_others(others)
    , m_at(new QDateTimeEdit(this))
    , m_minutes(new QSpinBox(this))
    , m_zone(new QComboBox(this))
    , m_candidateZone(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_explanation(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Interview"));
    fill();
    layOut(candidate);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &InterviewDialog::explain);
    connect(m_minutes, &QSpinBox::valueChanged, this, &InterviewDialog::explain);
    for (QComboBox* box : {m_zone, m_candidateZone, m_state})
        connect(box, &QComboBox::currentTextChanged, this, &InterviewDialog::explain);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    explain();
}

void InterviewDialog::fill()
{
    m_at->setObjectName(u"at"_s);
    m_zone->setObjectName(u"zone"_s);
    m_candidateZone->setObjectName(u"candidateZone"_s);
    m_explanation->setObjectName(u"explanation"_s);
    m_at->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_at->setCalendarPopup(true);
    m_at->setTimeSpec(Qt::UTC); // shows a wall time, without a zone of its own
    fillZones(m_zone);
    fillZones(m_candidateZone);
    m_zone->setCurrentText(m_interview.zone);
    m_candidateZone->setCurrentText(m_interview.candidateZone);
    const QDateTime wall = m_interview.starts.toTimeZone(QTimeZone(m_interview.zone.toUtf8()));
    m_at->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
    m_minutes->setRange(5, 480);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(m_interview.minutes);
    m_language->addItem(tr("Not known yet"), QString());
    for (const QString& code : interviewLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_interview.language)));
    for (const QString& code : interviewChannels())
        m_channel->addItem(channelName(code), code);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(m_interview.channel)));
    using enum Interview::State;
    for (const Interview::State state : {Planned, Held, Cancelled})
        m_state->addItem(displayName(state), toCode(state));
    m_state->setCurrentIndex(qMax(0, m_state->findData(toCode(m_interview.state))));
    m_note->setText(m_interview.note);
}

void InterviewDialog::layOut(const QString& candidate)
{
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Candidate"), new QLabel(candidate, this));
    form->addRow(tr("&Begins"), m_at);
    form->addRow(tr("Time &zone"), m_zone);
    form->addRow(tr("&Candidate’s time zone"), m_candidateZone);
    form->addRow(QString(), m_explanation);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("B&y"), m_channel);
    form->addRow(tr("&Status"), m_state);
    form->addRow(tr("&Internal note"), m_note);
    form->addRow(m_buttons);
    setMinimumWidth(480);
}

void InterviewDialog::explain()
{
    const Interview asked = interview();
    QStringList lines;
    if (!asked.starts.isValid())
        lines += tr("There is no such time on that day in that zone.");
    else if (const QString there = timeIn(asked.candidateZone, asked.starts); !there.isEmpty())
        lines += tr("For the candidate it is %1.").arg(there);
    for (const auto& [other, name] : std::as_const(m_others)) {
        if (asked.starts.isValid() && asked.overlaps(other))
            lines += tr("At the same time there is the interview of %1.").arg(name);
    }
    m_explanation->setText(lines.join(u'\n'));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(asked.starts.isValid());
}

Interview InterviewDialog::interview() const
{
    Interview interview = m_interview;
    interview.zone = m_zone->currentText().trimmed();
    interview.candidateZone = m_candidateZone->currentText().trimmed();
    interview.starts = instantOf(m_at->date(), m_at->time(), interview.zone);
    interview.minutes = m_minutes->value();
    interview.language = m_language->currentData().toString();
    interview.channel = m_channel->currentData().toString();
    interview.state = interviewStateFromCode(m_state->currentData().toString())
                          .value_or(Interview::State::Planned);
    interview.note = m_note->text().trimmed();
    return interview;
}

std::optional<Interview> InterviewDialog::ask(const QString& candidate, const Interview& interview,
                                              const QList<std::pair<Interview, QString>>& others,
                                              QWidget* parent)
{
    InterviewDialog dialog(candidate, interview, others, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.interview();
}

} // namespace greffier::ui
