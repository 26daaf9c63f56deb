#pragma once

#include "core/domain/note_verbale.h"
#include "core/domain/region.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

class RegionalGroups;

/// A State that has not answered a request.
struct SilentState {
    QString iso2;
    Region group; ///< in which it is counted for elections
    QDate reminded; ///< the last time; invalid: never

    bool operator==(const SilentState&) const = default;
};

/// How a request for input stands: who answered, who did not, who was reminded.
struct RequestStanding {
    NoteVerbale request;
    QList<NoteReply> replies; ///< by day
    QList<SilentState> silent; ///< by group, then by code
    QList<NoteReminder> reminders; ///< by day

    QStringList silentIn(const Region& group) const; ///< ISO codes
    QDate remindedOn(const QString& iso2) const; ///< the last time; invalid: never
};

/// Whom a reminder goes to, and what it bears.
struct Reminder {
    QDate date; ///< invalid: today
    QString reference; ///< empty: none
    QString language = QStringLiteral("en");
    QStringList states; ///< ISO codes; empty: all that have not answered
    Deadline deadline; ///< for replies; without a day: that of the request
};

/// The groups in the order of the lists.
QList<Region> electoralGroups();

/// Replies and reminders may be those of the whole register. The States are those of the groups on
/// the day of the request. Pure.
RequestStanding standingOf(const NoteVerbale& request, const QList<NoteReply>& replies,
                           const QList<NoteReminder>& reminders, const RegionalGroups& groups);

} // namespace greffier
