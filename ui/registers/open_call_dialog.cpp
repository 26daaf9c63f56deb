#include "ui/registers/open_call_dialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <set>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

constexpr int kWeeksOpen = 6; ///< as calls usually are; procedure.md, L1

bool fallsVacant(const ForecastEntry& entry)
{
    return entry.session > 0 && entry.reason != ForecastEntry::Reason::MandateExpires;
}

} // namespace

OpenCallDialog::OpenCallDialog(const QList<ForecastEntry>& forecast, const QList<Mandate>& mandates,
                               QDate today, QWidget* parent)
    : QDialog(parent)
    , m_forecast(forecast)
    , m_session(new QComboBox(this))
    , m_deadline(new QDateTimeEdit(QDateTime(today.addDays(7 * kWeeksOpen), QTime(12, 0)), this))
    , m_zone(new QComboBox(this))
    , m_seats(new QListWidget(this))
{
    setWindowTitle(tr("A call from the forecast"));
    const QString language = QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    for (const Mandate& mandate : mandates)
        m_titles.insert(mandate.code, mandate.titles.value(language, mandate.code));
    std::set<int> sessions;
    for (const ForecastEntry& entry : forecast) {
        if (fallsVacant(entry) && !entry.past)
            sessions.insert(entry.session);
    }
    for (const int session : sessions)
        m_session->addItem(tr("Session %1").arg(session), session);
    m_session->setObjectName(u"callSession"_s);
    m_deadline->setObjectName(u"callDeadline"_s);
    m_deadline->setCalendarPopup(true);
    m_deadline->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_zone->addItem(tr("Geneva time"), u"Europe/Zurich"_s);
    m_zone->addItem(tr("Universal time"), u"UTC"_s);
    m_seats->setAccessibleName(tr("Seats that the call will list"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_session->count() > 0);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Session"), m_session);
    form->addRow(tr("&Deadline"), m_deadline);
    form->addRow(tr("&Time zone"), m_zone);
    form->addRow(tr("S&eats"), m_seats);
    form->addRow(buttons);
    setMinimumWidth(560);
    connect(m_session, &QComboBox::currentIndexChanged, this, &OpenCallDialog::showSeats);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showSeats();
}

void OpenCallDialog::showSeats()
{
    m_seats->clear();
    for (const ForecastEntry& entry : std::as_const(m_forecast)) {
        if (!fallsVacant(entry) || entry.session != m_session->currentData().toInt())
            continue;
        QString text = m_titles.value(entry.mandateCode, entry.mandateCode);
        if (!entry.region.isEmpty())
            text += u" · "_s + entry.region.code;
        text += u" · "_s + entry.holder;
        if (entry.conditional)
            text += u" · "_s + tr("subject to the extension of the mandate");
        m_seats->addItem(text);
    }
}

OpenCallDialog::Wanted OpenCallDialog::wanted() const
{
    Wanted wanted;
    wanted.session = m_session->currentData().toInt();
    wanted.deadline.day = m_deadline->date();
    wanted.deadline.time = m_deadline->time();
    wanted.deadline.zone = m_zone->currentData().toString();
    return wanted;
}

std::optional<OpenCallDialog::Wanted> OpenCallDialog::ask(const QList<ForecastEntry>& forecast,
                                                          const QList<Mandate>& mandates,
                                                          QDate today, QWidget* parent)
{
    OpenCallDialog dialog(forecast, mandates, today, parent);
    if (dialog.exec() != Accepted)
        return std::nullopt;
    return dialog.wanted();
}

} // namespace greffier::ui
