#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/json.h"
#include "app/cli/verbs/verb_list.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

Error wrong(const QString& message) { return {Error::Code::Invalid, message, {}}; }

/// The session given, else the latest one with a call.
Result<int> sessionFrom(const Arguments& arguments, const Snapshot& snapshot)
{
    if (arguments.has(u"session"_s)) {
        if (const auto number = arguments.number(u"session"_s))
            return *number;
        return wrong(QCoreApplication::translate(
            "Cli", "The number after --session must be a whole number from 1."));
    }
    int latest = 0;
    for (const Vacancy& vacancy : snapshot.vacancies) {
        if (const Session* session = snapshot.session(vacancy.session))
            latest = std::max(latest, session->number);
    }
    return latest;
}

QString memberName(const Snapshot& snapshot, const QString& uid)
{
    const auto member = std::find_if(snapshot.groupMembers.begin(), snapshot.groupMembers.end(),
                                     [&](const GroupMember& each) { return each.uid == uid; });
    return member == snapshot.groupMembers.end() ? QString() : member->name;
}

int printConflicts(const Arguments& arguments, const Dossier& dossier, const Snapshot& snapshot)
{
    QJsonArray array;
    for (const Conflict& conflict : dossier.conflicts) {
        const QString member = memberName(snapshot, conflict.memberUid);
        array += QJsonObject{{u"kind"_s, toCode(conflict.kind)},
                             {u"state"_s, toCode(conflict.state)},
                             {u"member"_s, orNull(member)},
                             {u"reason"_s, orNull(conflict.reason)},
                             {u"officer"_s, orNull(conflict.officer)},
                             {u"at"_s, orNull(conflict.at.toUTC().toString(Qt::ISODate))}};
        if (!arguments.has(u"json"_s))
            print(u"%1: %2. %3"_s.arg(displayName(conflict.kind), displayName(conflict.state),
                                      conflict.reason));
    }
    if (arguments.has(u"json"_s))
        print(array);
    return Done;
}

/// The conflicts of an application that the ruling is about: those of the kind given; else those
/// somebody entered that are not ruled on so already; else what the facts suggest; else the
/// officer's own.
QList<Conflict> subjectsOf(const Dossier& dossier, std::optional<Conflict::Kind> kind,
                           Conflict::State wanted)
{
    QList<Conflict> entered;
    QList<Conflict> suggested;
    for (const Conflict& conflict : dossier.conflicts) {
        if (kind ? conflict.kind != *kind : conflict.state == wanted)
            continue;
        (conflict.uid.isEmpty() ? suggested : entered) += conflict;
    }
    if (!entered.isEmpty())
        return kind ? entered + suggested : entered;
    if (!suggested.isEmpty())
        return suggested;
    Conflict own;
    own.kind = kind.value_or(Conflict::Kind::OfficersOwn);
    return {own};
}

int rule(Register& reg, const Arguments& arguments, const Dossier& dossier, Conflict::State state,
         std::optional<Conflict::Kind> kind)
{
    QList<Conflict> subjects;
    if (state == Conflict::State::Suggested) {
        Conflict own;
        own.kind = kind.value_or(Conflict::Kind::OfficersOwn);
        subjects = {own};
    } else {
        subjects = subjectsOf(dossier, kind, state);
    }
    for (Conflict conflict : std::as_const(subjects)) {
        conflict.application = dossier.row.application.id;
        conflict.state = state;
        if (arguments.has(u"reason"_s) || state == Conflict::State::Dismissed)
            conflict.reason = arguments.option(u"reason"_s);
        if (const auto ruled = await(reg.ruleOnConflict(conflict)); !ruled)
            return fail(ruled.error());
    }
    return Done;
}

std::optional<Conflict::State> stateOf(const QString& word)
{
    if (word == u"suggest"_s)
        return Conflict::State::Suggested;
    if (word == u"confirm"_s)
        return Conflict::State::Confirmed;
    if (word == u"dismiss"_s)
        return Conflict::State::Dismissed;
    return std::nullopt;
}

} // namespace

int conflict(const Arguments& arguments)
{
    const QString word = arguments.at(2);
    const auto state = stateOf(word);
    if (!state && word != u"list"_s)
        return misused(wrong(QCoreApplication::translate(
            "Cli", "A conflict is one to suggest, confirm, dismiss or list.")));
    const auto kind = conflictKindFromCode(arguments.option(u"kind"_s));
    if (arguments.has(u"kind"_s) && !kind)
        return misused(wrong(QCoreApplication::translate("Cli", "There is no conflict “%1”.")
                                 .arg(arguments.option(u"kind"_s))));
    const auto vacancy = arguments.number(u"vacancy"_s);
    if (!vacancy)
        return misused(
            wrong(QCoreApplication::translate("Cli", "Say which vacancy with --vacancy NUMBER.")));
    const auto reg
        = openRegister(arguments.at(0), state ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!reg)
        return fail(reg.error());
    const auto snapshot = (*reg)->snapshot();
    const auto session = sessionFrom(arguments, *snapshot);
    if (!session)
        return misused(session.error());
    const auto application = findApplication(*snapshot, *session, *vacancy, arguments.at(1));
    if (!application)
        return fail(application.error());
    const auto dossier = await((*reg)->dossier(*application));
    if (!dossier)
        return fail(dossier.error());
    return state ? rule(**reg, arguments, *dossier, *state, kind)
                 : printConflicts(arguments, *dossier, *snapshot);
}

} // namespace greffier::cli
