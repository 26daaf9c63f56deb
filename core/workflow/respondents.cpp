#include "core/workflow/respondents.h"

#include "core/reference/regional_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

QList<Region> electoralGroups()
{
    return {unGroup(u"AFRICAN"_s), unGroup(u"ASIA_PACIFIC"_s), unGroup(u"EEG"_s),
            unGroup(u"GRULAC"_s), unGroup(u"WEOG"_s)};
}

QStringList RequestStanding::silentIn(const Region& group) const
{
    QStringList states;
    for (const SilentState& state : silent) {
        if (state.group == group)
            states += state.iso2;
    }
    return states;
}

QDate RequestStanding::remindedOn(const QString& iso2) const
{
    QDate last;
    for (const NoteReminder& reminder : reminders) {
        if (reminder.stateIso2 == iso2 && (!last.isValid() || reminder.date > last))
            last = reminder.date;
    }
    return last;
}

RequestStanding standingOf(const NoteVerbale& request, const QList<NoteReply>& replies,
                           const QList<NoteReminder>& reminders, const RegionalGroups& groups)
{
    RequestStanding standing;
    standing.request = request;
    std::copy_if(replies.cbegin(), replies.cend(), std::back_inserter(standing.replies),
                 [&request](const NoteReply& reply) { return reply.note == request.id; });
    std::copy_if(
        reminders.cbegin(), reminders.cend(), std::back_inserter(standing.reminders),
        [&request](const NoteReminder& reminder) { return reminder.request == request.id; });
    const QDate day = request.date.isValid() ? request.date : request.deadline.day;
    for (const Region& group : electoralGroups()) {
        for (const QString& state : groups.statesOf(group, day)) {
            const bool answered = std::any_of(
                standing.replies.cbegin(), standing.replies.cend(),
                [&state](const NoteReply& reply) { return reply.stateIso2 == state; });
            if (!answered)
                standing.silent += {state, group, standing.remindedOn(state)};
        }
    }
    return standing;
}

} // namespace greffier
