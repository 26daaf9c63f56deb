#pragma once

#include "core/rules/forecast.h"
#include "core/workflow/calendar_file.h"
#include "core/workflow/respondents.h"
#include "core/workflow/snapshot.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>

namespace greffier {

/// Something an officer has to do, or to know of, today.
struct AgendaEntry {
    enum class Urgency { Overdue, Due, Waiting };

    /// call_deadline, milestone, interview, reply_deadline, answer_deadline, unanswered, queue,
    /// unsure_reading, finding, term_end, mandate_end
    QString kind;
    Urgency urgency = Urgency::Waiting;
    QString text; ///< a sentence
    QDate day; ///< on which it is due, or was; invalid: on none
    int days = 0; ///< from today to that day; negative: so many late
    int count = 0; ///< of applications, files, States; 0: it is a single thing

    // Where it leads
    QString place; ///< sessions, queue, mandates, notes
    int session = 0; ///< 0: none
    QString subject; ///< uid of a note or an application, code of a mandate; empty: none
    NoteId note; ///< not valid, as below: it is about none
    ApplicationId application; ///< the first of those it counts
    QString query; ///< that shows the applications; empty: none

    bool operator==(const AgendaEntry&) const = default;
};

QString toCode(AgendaEntry::Urgency urgency); ///< "overdue", "due", "waiting"
QString displayName(AgendaEntry::Urgency urgency);

/// What an agenda is made from: the register as it stands.
struct AgendaMaterial {
    std::shared_ptr<const Snapshot> lists;
    QList<RequestStanding> requests; ///< those with a deadline; incoming ones too
    QList<ForecastEntry> ends;
    QMap<int, int> waitingFiles; ///< by session; 0: of none
    QMap<int, QList<ApplicationId>>
        unsureApplications; ///< by session: with a value read as a guess
};

/// Overdue, then due within two weeks, then what waits; each by day. Pure.
QList<AgendaEntry> agendaOf(const AgendaMaterial& material, QDate today);

/// Every deadline and date ahead or past, for a calendar. Pure.
QList<CalendarEntry> calendarOf(const AgendaMaterial& material);

} // namespace greffier
