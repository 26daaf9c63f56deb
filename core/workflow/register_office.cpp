// Acts of the Register on what the office shares: the rule book, reasons, regional groups, the
// Consultative Group.

#include "core/rules/advisory_committee_rules.h"
#include "core/rules/rule_book.h"
#include "core/store/store_error.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The rule of that id in one of the books, list rules included; true for one still to be
/// confirmed.
std::optional<bool> needsConfirmation(const QString& id)
{
    RuleEdition everything;
    everything.genderGuideline = true;
    for (const QString& type : {QString(), kAdvisoryCommittee.toString()}) {
        const RuleBook book(type, everything);
        if (const EligibilityRule* rule = book.rule(id))
            return !rule->isConfirmed();
        for (const auto& rule : book.listRules()) {
            if (rule->id() == id)
                return !rule->isConfirmed();
        }
    }
    return std::nullopt;
}

bool knowsRegion(const Snapshot& lists, const Region& region)
{
    return std::any_of(lists.regions.begin(), lists.regions.end(),
                       [&](const RegionEntry& entry) { return entry.region == region; });
}

Error withoutGround()
{
    return invalid(Register::tr("Please write the reason; nothing was changed."));
}

Error unknownRegion(const Region& region)
{
    return invalid(Register::tr("There is no region “%1” in the scheme “%2”; nothing was changed.")
                       .arg(region.code, region.scheme));
}

} // namespace

Pending<void> Register::adoptEdition(const RuleEdition& edition, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(withoutGround());
    const auto sound = ruleEditionFromJson(toJson(edition));
    if (!sound)
        return refused<void>(sound.error());
    const auto lists = snapshot();
    const bool taken
        = std::any_of(lists->ruleBookEditions.begin(), lists->ruleBookEditions.end(),
                      [&](const RuleBookEdition& known) { return known.edition == edition.name; });
    if (taken)
        return refused<void>(invalid(tr("There is an edition “%1” already; decisions name it. Give "
                                        "the new one another name.")
                                         .arg(edition.name)));
    const auto work = [edition](store::Change& change, store::Database& database) {
        store::Stores(database).settings.addRuleBookEdition(
            change, {edition.name, toJson(edition), change.at().date()});
    };
    return d->perform({u"adopt_edition"_s, edition.name, ground}, work);
}

Pending<void> Register::confirmRule(const QString& rule, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(invalid(tr("Please write what was read that confirms the rule.")));
    const auto open = needsConfirmation(rule);
    if (!open)
        return refused<void>(invalid(tr("There is no rule “%1”.").arg(rule)));
    if (!*open)
        return refused<void>(
            invalid(tr("The source of the rule %1 was read; it needs no confirmation.").arg(rule)));
    const auto work = [rule, ground](store::Change& change, store::Database& database) {
        RuleConfirmation confirmation;
        confirmation.rule = rule;
        confirmation.ground = ground;
        store::Stores(database).rulings.addConfirmation(change, confirmation);
    };
    return d->perform({u"confirm_rule"_s, rule, ground}, work);
}

Pending<void> Register::addReason(const ReasonCode& reason)
{
    if (reason.code.trimmed().isEmpty() || reason.labelEnglish.trimmed().isEmpty())
        return refused<void>(invalid(tr("A reason needs a code and a text.")));
    const auto lists = snapshot();
    const bool taken
        = std::any_of(lists->reasonCodes.begin(), lists->reasonCodes.end(),
                      [&](const ReasonCode& known) { return known.code == reason.code; });
    if (taken)
        return refused<void>(invalid(tr("There is a reason “%1” already.").arg(reason.code)));
    const auto work = [reason](store::Change& change, store::Database& database) {
        ReasonCode own = reason;
        own.isCustom = true;
        store::Stores(database).settings.addReasonCode(change, own);
    };
    return d->perform({u"add_reason"_s, reason.code, {}}, work);
}

Pending<void> Register::addRegion(const RegionEntry& entry, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(withoutGround());
    if (entry.region.scheme.isEmpty() || entry.region.code.isEmpty())
        return refused<void>(invalid(tr("A region needs a scheme and a code.")));
    const auto lists = snapshot();
    if (knowsRegion(*lists, entry.region))
        return refused<void>(
            invalid(tr("There is a region “%1” in this scheme already.").arg(entry.region.code)));
    const auto work = [entry, ground](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        if (!stores.regions.schemes().contains(entry.region.scheme))
            stores.regions.addScheme(change, entry.region.scheme, ground);
        RegionEntry added = entry;
        const QList<RegionEntry> known = stores.regions.regions();
        added.position = 1
            + static_cast<int>(std::count_if(known.begin(), known.end(), [&](const auto& other) {
                             return other.region.scheme == entry.region.scheme;
                         }));
        stores.regions.addRegion(change, added);
    };
    return d->perform({u"add_region"_s, entry.region.scheme + u' ' + entry.region.code, ground},
                      work);
}

Pending<void> Register::setMembership(const GroupMembership& membership, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(withoutGround());
    if (!knowsRegion(*snapshot(), membership.group))
        return refused<void>(unknownRegion(membership.group));
    if (!d->reference->states.find(membership.stateIso2))
        return refused<void>(
            invalid(tr("There is no State “%1”; nothing was changed.").arg(membership.stateIso2)));
    if (membership.group.scheme == kEmripRegions)
        return refused<void>(invalid(tr("A sociocultural region is that of a people; no State is a "
                                        "member of one. Nothing was changed.")));
    const auto work = [membership](store::Change& change, store::Database& database) {
        store::Stores(database).regions.setMembership(change, membership);
    };
    return d->perform(
        {u"set_membership"_s, membership.stateIso2 + u' ' + membership.group.code, ground}, work);
}

Pending<void> Register::removeMembership(const Region& group, const QString& state,
                                         const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(withoutGround());
    const auto lists = snapshot();
    const bool known
        = std::any_of(lists->memberships.begin(), lists->memberships.end(), [&](const auto& each) {
              return each.group == group && each.stateIso2 == state;
          });
    if (!known)
        return refused<void>(
            invalid(tr("The State “%1” is not in the group “%2”; nothing was changed.")
                        .arg(state, group.code)));
    const auto work = [group, state](store::Change& change, store::Database& database) {
        store::Stores(database).regions.removeMembership(change, group, state);
    };
    return d->perform({u"remove_membership"_s, state + u' ' + group.code, ground}, work);
}

Pending<void> Register::setSeatScheme(const SeatScheme& scheme, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(withoutGround());
    const auto lists = snapshot();
    if (!lists->mandate(scheme.mandateCode))
        return refused<void>(
            invalid(tr("There is no mandate “%1”; nothing was changed.").arg(scheme.mandateCode)));
    const bool known
        = std::any_of(lists->regions.begin(), lists->regions.end(), [&](const RegionEntry& entry) {
              return entry.region.scheme == scheme.scheme;
          });
    if (!known)
        return refused<void>(invalid(
            tr("There is no scheme of regions “%1”; nothing was changed.").arg(scheme.scheme)));
    const auto work = [scheme](store::Change& change, store::Database& database) {
        store::Stores(database).regions.setSeatScheme(change, scheme);
    };
    return d->perform({u"set_seat_scheme"_s, scheme.mandateCode + u' ' + scheme.scheme, ground},
                      work);
}

Pending<void> Register::setGroupMember(const GroupMember& member)
{
    if (member.name.trimmed().isEmpty() || !d->reference->states.find(member.stateIso2))
        return refused<void>(
            invalid(tr("A member of the Consultative Group needs a name and a State.")));
    if (!member.firstDay.isValid()
        || (member.lastDay.isValid() && member.lastDay < member.firstDay))
        return refused<void>(invalid(
            tr("A member of the Consultative Group needs a first day, and a last day after it.")));
    if (!knowsRegion(*snapshot(), member.group))
        return refused<void>(unknownRegion(member.group));
    const auto work = [member](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        if (member.uid.isEmpty())
            stores.group.add(change, member);
        else
            stores.group.update(change, member);
    };
    return d->perform({u"set_group_member"_s, member.name, {}}, work);
}

Pending<void> Register::setGroupChair(const GroupChair& chair)
{
    const auto lists = snapshot();
    const auto member
        = std::find_if(lists->groupMembers.begin(), lists->groupMembers.end(),
                       [&](const GroupMember& each) { return each.uid == chair.memberUid; });
    if (member == lists->groupMembers.end() || !lists->session(chair.session))
        return refused<void>(
            invalid(tr("There is no such member of the Consultative Group, or no such session.")));
    const auto work = [chair](store::Change& change, store::Database& database) {
        store::Stores(database).group.setChair(change, chair);
    };
    return d->perform({u"set_group_chair"_s, member->name, toCode(chair.role)}, work);
}

} // namespace greffier
