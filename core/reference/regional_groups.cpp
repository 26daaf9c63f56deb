#include "core/reference/regional_groups.h"

namespace greffier {

RegionalGroups::RegionalGroups(QList<GroupMembership> memberships)
    : m_memberships(std::move(memberships))
{
}

QList<GroupMembership> RegionalGroups::groupsOf(const QString& iso2, QDate day) const
{
    QList<GroupMembership> found;
    for (const GroupMembership& membership : m_memberships) {
        if (membership.stateIso2 == iso2 && membership.holdsOn(day))
            found += membership;
    }
    return found;
}

std::optional<Region> RegionalGroups::electoralGroupOf(const QString& iso2, QDate day) const
{
    for (const GroupMembership& membership : groupsOf(iso2, day)) {
        if (membership.participation != GroupMembership::Participation::Additional)
            return membership.group;
    }
    return std::nullopt;
}

QStringList RegionalGroups::statesOf(const Region& group, QDate day, Counting counting) const
{
    QStringList states;
    for (const GroupMembership& membership : m_memberships) {
        const bool counted = counting == Counting::Participating
            || membership.participation != GroupMembership::Participation::Additional;
        if (membership.group == group && counted && membership.holdsOn(day))
            states += membership.stateIso2;
    }
    states.sort();
    return states;
}

} // namespace greffier
