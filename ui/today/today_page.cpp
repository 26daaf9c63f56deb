#include "ui/today/today_page.h"

#include "core/domain/shown_day.h"
#include "core/workflow/register.h"
#include "ui/actions/action_list.h"
#include "ui/common/digest_html.h"
#include "ui/common/icons.h"
#include "ui/common/list_look.h"
#include "ui/common/pending.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

Error notSaved(const QString& file, const QString& why)
{
    return {Error::Code::ReadOnly,
            TodayPage::tr("The calendar could not be written to %1: %2.").arg(file, why),
            {}};
}

QString distance(const AgendaEntry& entry)
{
    if (!entry.day.isValid())
        return {};
    if (entry.days == 0)
        return TodayPage::tr("today");
    return entry.days < 0 ? TodayPage::tr("%Ln day(s) late", nullptr, -entry.days)
                          : TodayPage::tr("in %Ln day(s)", nullptr, entry.days);
}

QIcon markOf(AgendaEntry::Urgency urgency)
{
    switch (urgency) {
    case AgendaEntry::Urgency::Overdue: return icon(u"late"_s, Tone::Bad);
    case AgendaEntry::Urgency::Due: return icon(u"warning"_s, Tone::Doubtful);
    case AgendaEntry::Urgency::Waiting: return icon(u"information"_s, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

} // namespace

TodayPage::TodayPage(Register& reg, QWidget* parent)
    : ListPage(u"today"_s, viewColumns(ViewPlace::Today), parent)
    , m_register(reg)
    , m_follow(makeAction(u"followToday"_s, this))
{
    setColumnWidths(list(), {100, 400, 90});
    offerViews(reg, ViewPlace::Today);
    list()->addAction(m_follow);
    connect(m_follow, &QAction::triggered, this, &TodayPage::follow);
    connect(list(), &QTableView::doubleClicked, this, &TodayPage::follow);
    connect(makeAction(u"saveCalendar"_s, this), &QAction::triggered, this,
            &TodayPage::saveCalendar);
    connect(&m_register, &Register::changed, this, &TodayPage::reload);
    retranslateUi();
}

/// The day may have changed since the register did.
void TodayPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    reload();
}

void TodayPage::reload()
{
    whenAnswered(m_register.agenda(), this, [this](const Result<QList<AgendaEntry>>& agenda) {
        if (!agenda) {
            Q_EMIT failed(agenda.error());
            return;
        }
        if (m_agenda == *agenda)
            return;
        m_agenda = *agenda;
        showRows();
    });
}

void TodayPage::showRows()
{
    QList<Row> rows;
    for (const AgendaEntry& entry : std::as_const(m_agenda)) {
        const QVariant days = entry.day.isValid() ? QVariant(entry.days) : QVariant();
        rows += Row{{displayName(entry.urgency), entry.text, dayText(entry.day), distance(entry)},
                    entry.subject,
                    markOf(entry.urgency),
                    {static_cast<int>(entry.urgency), {}, entry.day, days}};
    }
    setRows(rows);
}

QString TodayPage::digestOf(int row) const
{
    const AgendaEntry& entry = m_agenda.at(row);
    DigestHtml html(palette());
    html.title(entry.text, displayName(entry.urgency));
    if (entry.day.isValid())
        html.value(tr("Day"), dayText(entry.day), distance(entry));
    if (entry.session > 0)
        html.value(tr("Session"), QString::number(entry.session));
    if (entry.count > 0)
        html.value(tr("How many"), QLocale().toString(entry.count));
    if (!entry.query.isEmpty())
        html.value(tr("Shown by the query"), entry.query);
    html.paragraph(tr("Enter, or a double click on the row, goes there."), Tone::Quiet);
    return html.html();
}

void TodayPage::follow()
{
    const int row = currentRow();
    if (row >= 0 && row < m_agenda.size())
        Q_EMIT wanted(m_agenda.at(row));
}

void TodayPage::saveCalendar()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Deadlines as a calendar"),
                                                      u"greffier.ics"_s, tr("Calendars (*.ics)"));
    if (file.isEmpty())
        return;
    whenAnswered(m_register.calendar(), this, [this, file](const Result<QByteArray>& bytes) {
        if (!bytes) {
            Q_EMIT failed(bytes.error());
            return;
        }
        QSaveFile saved(file);
        if (saved.open(QIODevice::WriteOnly) && saved.write(*bytes) == bytes->size()
            && saved.commit())
            Q_EMIT said(tr("The calendar was written to %1.").arg(file));
        else
            Q_EMIT failed(notSaved(file, saved.errorString()));
    });
}

void TodayPage::retranslateUi()
{
    setWords({tr("Status"), tr("What"), tr("Day"), tr("When")}, tr("Find in what is to be done"),
             tr("Overdue, due and waiting"), tr("The entry selected"));
    showRows();
    reload(); // the sentences are made in the language of the moment
}

} // namespace greffier::ui
