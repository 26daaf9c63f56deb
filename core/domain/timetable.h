#pragma once

#include "core/domain/call.h"
#include "core/domain/session.h"
#include "core/domain/vacancy.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greffier {

/// That an officer entered when a step of a session was done.
struct Milestone {
    SessionId session;
    QString step; ///< one of timetableSteps()
    QDate done;
    QString note;

    bool operator==(const Milestone&) const = default;
};

/// One step of a session: when it should be done, when it was.
struct TimetableLine {
    enum class State {
        Done,
        Overdue,
        Due, ///< within two weeks
        Ahead,
        NoDate, ///< no rule sets one, or the dates of the session are not known
    };

    QString step; ///< one of timetableSteps()
    QDate target; ///< not valid: none
    QDate done; ///< not valid: not done, or nobody entered it
    State state = State::NoDate;
    int days = 0; ///< from today to the target; negative: so many days late
    QString source; ///< of the target, untranslated; empty: no rule
    bool confirmed = true; ///< false: the source's text was not read
    QString note;

    bool operator==(const TimetableLine&) const = default;
};

/// "call", "deadline", "public_list", "interviews", "group_report", "presidents_list",
/// "session_opens", "appointment": in the order of the procedure (procedure.md, 1.3).
const QStringList& timetableSteps();
QString stepName(const QString& step);

QString toCode(TimetableLine::State state); ///< "done", "overdue", "due", "ahead", "no_date"
QString displayName(TimetableLine::State state);

/// The targets of a session: the report of the Consultative Group one month before it opens, the
/// President's letter two weeks before. They are often missed, so they are shown and stop nothing.
/// The lists are those of the whole register.
QList<TimetableLine> timetableOf(const Session& session, const QList<Call>& calls,
                                 const QList<Vacancy>& vacancies,
                                 const QList<Milestone>& milestones, QDate today);

} // namespace greffier
