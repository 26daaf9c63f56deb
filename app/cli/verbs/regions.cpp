// Schemes of regions, the seats bound to them, and the States in their groups.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

QJsonArray seatsJson(const Snapshot& snapshot, const QString& scheme)
{
    QJsonArray seats;
    for (const SeatScheme& each : snapshot.seatSchemes) {
        if (each.scheme == scheme)
            seats += QJsonObject{{u"mandate"_s, each.mandateCode},
                                 {u"from"_s, orNull(each.validFrom.toString(Qt::ISODate))},
                                 {u"to"_s, orNull(each.validTo.toString(Qt::ISODate))},
                                 {u"source"_s, orNull(each.source)}};
    }
    return seats;
}

int printRegions(const Arguments& arguments, const Snapshot& snapshot)
{
    QJsonArray array;
    for (const RegionEntry& entry : snapshot.regions) {
        QStringList states;
        for (const GroupMembership& membership : snapshot.memberships) {
            if (membership.group == entry.region)
                states += membership.stateIso2;
        }
        array += QJsonObject{{u"scheme"_s, entry.region.scheme},
                             {u"code"_s, entry.region.code},
                             {u"name"_s, orNull(entry.names.value(u"en"_s))},
                             {u"states"_s, QJsonArray::fromStringList(states)},
                             {u"seats_of"_s, seatsJson(snapshot, entry.region.scheme)}};
        if (!arguments.has(u"json"_s))
            print(u"%1\t%2\t%3"_s.arg(entry.region.scheme, entry.region.code).arg(states.size()));
    }
    if (arguments.has(u"json"_s))
        print(array);
    return Done;
}

int addRegion(Register& reg, const Arguments& arguments)
{
    RegionEntry entry;
    entry.region = {arguments.at(2), arguments.at(3)};
    entry.names.insert(u"en"_s, arguments.option(u"name"_s));
    if (arguments.has(u"french"_s))
        entry.names.insert(u"fr"_s, arguments.option(u"french"_s));
    return outcomeOf(await(reg.addRegion(entry, arguments.option(u"reason"_s))));
}

int bindSeats(Register& reg, const Arguments& arguments)
{
    const auto from = dayFrom(arguments, u"from"_s);
    const auto to = dayFrom(arguments, u"to"_s);
    if (!from || !to)
        return misused(from ? to.error() : from.error());
    const QString ground = arguments.option(u"reason"_s);
    return outcomeOf(
        await(reg.setSeatScheme({arguments.at(2), arguments.at(3), *from, *to, ground}, ground)));
}

} // namespace

int region(const Arguments& arguments)
{
    const QString word = arguments.at(1);
    const bool lists = word == u"list"_s;
    const bool adds = word == u"add"_s;
    if (!lists && !adds && word != u"seats"_s)
        return misused(wrong(QCoreApplication::translate(
            "Cli", "Regions are to list, to add, or to bind the seats of a mandate to.")));
    if (!lists && arguments.at(3).isEmpty())
        return misused(
            wrong(QCoreApplication::translate("Cli", "Something is missing on the command line.")));
    if (adds && arguments.option(u"name"_s).isEmpty())
        return misused(
            wrong(QCoreApplication::translate("Cli", "Give the name of the region with --name.")));
    const auto reg
        = openRegister(arguments.at(0), lists ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!reg)
        return fail(reg.error());
    if (lists)
        return printRegions(arguments, *(*reg)->snapshot());
    return adds ? addRegion(**reg, arguments) : bindSeats(**reg, arguments);
}

int membership(const Arguments& arguments)
{
    GroupMembership membership;
    membership.stateIso2 = arguments.at(1).toUpper();
    const bool otherScheme = arguments.has(u"scheme"_s);
    membership.group = otherScheme ? Region{arguments.option(u"scheme"_s), arguments.at(2)}
                                   : unGroup(arguments.at(2).toUpper());
    const QString as = arguments.has(u"as"_s) ? arguments.option(u"as"_s) : u"member"_s;
    const auto participation = participationFromCode(as);
    if (!participation)
        return misused(wrong(
            QCoreApplication::translate(
                "Cli", "A State is in a group as member, observer or additional, not as “%1”.")
                .arg(as)));
    membership.participation = *participation;
    const auto from = dayFrom(arguments, u"from"_s);
    const auto to = dayFrom(arguments, u"to"_s);
    if (!from || !to)
        return misused(from ? to.error() : from.error());
    membership.validFrom = *from;
    membership.validTo = *to;
    membership.note = arguments.option(u"note"_s);
    const QString ground = arguments.option(u"reason"_s);
    membership.source = ground;
    const auto reg = openRegister(arguments.at(0));
    if (!reg)
        return fail(reg.error());
    if (arguments.has(u"remove"_s))
        return outcomeOf(
            await((*reg)->removeMembership(membership.group, membership.stateIso2, ground)));
    return outcomeOf(await((*reg)->setMembership(membership, ground)));
}

} // namespace greffier::cli
