// The Consultative Group: its members, and who chairs.

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"
#include "core/reference/reference_tables.h"
#include "core/reference/regional_groups.h"
#include "core/text/name_key.h"
#include "core/workflow/list_screening.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

QJsonArray chairsJson(const Snapshot& snapshot, const QString& memberUid)
{
    QJsonArray chairs;
    for (const GroupChair& chair : snapshot.groupChairs) {
        if (chair.memberUid != memberUid)
            continue;
        const Session* session = snapshot.session(chair.session);
        const Vacancy* vacancy = snapshot.vacancy(chair.vacancy);
        chairs += QJsonObject{{u"role"_s, toCode(chair.role)},
                              {u"session"_s, session ? session->number : 0},
                              {u"vacancy"_s, vacancy ? QJsonValue(vacancy->number) : QJsonValue()}};
    }
    return chairs;
}

int printMembers(const Arguments& arguments, const Snapshot& snapshot)
{
    QJsonArray array;
    for (const GroupMember& member : snapshot.groupMembers) {
        array += QJsonObject{{u"uid"_s, member.uid},
                             {u"name"_s, member.name},
                             {u"state"_s, member.stateIso2},
                             {u"region"_s, member.group.code},
                             {u"function"_s, orNull(member.function)},
                             {u"from"_s, member.firstDay.toString(Qt::ISODate)},
                             {u"to"_s, orNull(member.lastDay.toString(Qt::ISODate))},
                             {u"chairs"_s, chairsJson(snapshot, member.uid)}};
        if (!arguments.has(u"json"_s))
            print(u"%1\t%2\t%3\t%4\t%5"_s.arg(member.name, member.stateIso2, member.group.code,
                                              member.firstDay.toString(Qt::ISODate),
                                              member.lastDay.toString(Qt::ISODate)));
    }
    if (arguments.has(u"json"_s)) {
        print(array);
        return Done;
    }
    const QDate today = workplace().clock->now().date();
    print(groupFinding(snapshot, today, today).text);
    return Done;
}

/// The latest member of that name, compared without regard to case and accents; or of that uid.
const GroupMember* memberCalled(const Snapshot& snapshot, const QString& name)
{
    const NameFolder folder;
    const GroupMember* found = nullptr;
    for (const GroupMember& member : snapshot.groupMembers) {
        if (member.uid == name || folder.fold(member.name) == folder.fold(name))
            found = &member;
    }
    return found;
}

/// A new member, or the correction of the one of that name: what is not given stays as it is.
int setMember(Register& reg, const Arguments& arguments)
{
    const auto snapshot = reg.snapshot();
    const GroupMember* known = memberCalled(*snapshot, arguments.at(2));
    GroupMember member = known ? *known : GroupMember();
    if (!known)
        member.name = arguments.at(2);
    if (arguments.has(u"state"_s))
        member.stateIso2 = arguments.option(u"state"_s).toUpper();
    if (arguments.has(u"region"_s))
        member.group = unGroup(arguments.option(u"region"_s).toUpper());
    if (arguments.has(u"function"_s))
        member.function = arguments.option(u"function"_s);
    const auto from = dayFrom(arguments, u"from"_s);
    const auto to = dayFrom(arguments, u"to"_s);
    if (!from || !to)
        return misused(from ? to.error() : from.error());
    if (from->isValid())
        member.firstDay = *from;
    if (to->isValid())
        member.lastDay = *to;
    if (member.group.isEmpty()) {
        const auto group = RegionalGroups(reg.snapshot()->memberships)
                               .electoralGroupOf(member.stateIso2, member.firstDay);
        member.group = group.value_or(Region());
    }
    return outcomeOf(await(reg.setGroupMember(member)));
}

int setChair(Register& reg, const Arguments& arguments)
{
    const auto place = placeFrom(arguments, false);
    if (!place)
        return misused(place.error());
    const auto snapshot = reg.snapshot();
    const GroupMember* member = memberCalled(*snapshot, arguments.at(2));
    if (!member)
        return fail(wrong(
            QCoreApplication::translate("Cli", "There is no member “%1” of the Consultative Group.")
                .arg(arguments.at(2))));
    GroupChair chair;
    chair.memberUid = member->uid;
    chair.role = arguments.has(u"vice"_s) ? GroupChair::Role::ViceChair : GroupChair::Role::Chair;
    for (const Session& session : snapshot->sessions) {
        if (session.number == place->session)
            chair.session = session.id;
    }
    if (place->vacancy != 0) {
        const auto vacancy = findVacancy(*snapshot, place->session, place->vacancy);
        if (!vacancy)
            return fail(vacancy.error());
        chair.vacancy = *vacancy;
    }
    return outcomeOf(await(reg.setGroupChair(chair)));
}

} // namespace

int group(const Arguments& arguments)
{
    const QString word = arguments.at(1);
    const bool lists = word == u"list"_s;
    if (!lists && word != u"add"_s && word != u"chair"_s)
        return misused(wrong(QCoreApplication::translate(
            "Cli", "The Consultative Group is one to list, to add members to, or to chair.")));
    if (!lists && arguments.at(2).isEmpty())
        return misused(
            wrong(QCoreApplication::translate("Cli", "Give the name of the member of the Group.")));
    const auto reg
        = openRegister(arguments.at(0), lists ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!reg)
        return fail(reg.error());
    if (lists)
        return printMembers(arguments, *(*reg)->snapshot());
    return word == u"add"_s ? setMember(**reg, arguments) : setChair(**reg, arguments);
}

} // namespace greffier::cli
