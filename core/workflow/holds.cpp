#include "core/workflow/holds.h"

#include <algorithm>

namespace greffier {

QList<Conflict> withRulings(const QList<Conflict>& suggested, const QList<Conflict>& ruled)
{
    QList<Conflict> conflicts = ruled;
    for (const Conflict& conflict : suggested) {
        const bool known = std::any_of(ruled.begin(), ruled.end(), [&](const Conflict& ruling) {
            return ruling.isSameAs(conflict);
        });
        if (!known)
            conflicts += conflict;
    }
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict& a, const Conflict& b) {
        return std::tie(a.kind, a.memberUid) < std::tie(b.kind, b.memberUid);
    });
    return conflicts;
}

std::optional<Conflict> holdingConflict(const Snapshot& snapshot, ApplicationId application)
{
    if (snapshot.decidedDespite.contains(application))
        return std::nullopt;
    const QList<Conflict> conflicts = snapshot.conflicts.values(application);
    const auto holding
        = std::find_if(conflicts.begin(), conflicts.end(), [](const Conflict& conflict) {
              return conflict.state == Conflict::State::Confirmed && !conflict.isAboutMember();
          });
    return holding == conflicts.end() ? std::nullopt : std::optional(*holding);
}

bool waitsForExtension(const Snapshot& snapshot, const Vacancy& vacancy)
{
    if (vacancy.condition != Vacancy::Condition::SubjectToExtension)
        return false;
    const auto ruling = snapshot.conditions.constFind(vacancy.id);
    return ruling == snapshot.conditions.constEnd()
        || ruling->outcome != ConditionRuling::Outcome::Met;
}

QList<GroupMember> recusedMembers(const Snapshot& snapshot, ApplicationId application)
{
    const QList<Conflict> conflicts = snapshot.conflicts.values(application);
    QList<GroupMember> members;
    for (const GroupMember& member : snapshot.groupMembers) {
        const bool recused
            = std::any_of(conflicts.begin(), conflicts.end(), [&](const Conflict& conflict) {
                  return conflict.state == Conflict::State::Confirmed
                      && conflict.memberUid == member.uid;
              });
        if (recused)
            members += member;
    }
    return members;
}

} // namespace greffier
