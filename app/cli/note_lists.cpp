#include "app/cli/note_lists.h"

#include "app/cli/json.h"
#include "core/reference/reference_tables.h"
#include "core/reference/regional_groups.h"
#include "core/workflow/register.h"
#include "core/workflow/respondents.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// States counted in a group for elections that have sent no reply, by the code of the group.
QJsonObject unansweredJson(const RequestStanding& standing)
{
    QJsonObject groups;
    for (const Region& group : electoralGroups())
        groups.insert(group.code, QJsonArray::fromStringList(standing.silentIn(group)));
    return groups;
}

/// Of each request, by the id of its note.
Result<QHash<NoteId, RequestStanding>> standingsById(const Register& reg)
{
    const auto standings = await(reg.standings());
    if (!standings)
        return standings.error();
    QHash<NoteId, RequestStanding> byId;
    for (const RequestStanding& standing : *standings)
        byId.insert(standing.request.id, standing);
    return byId;
}

QString nameOf(const NoteVerbale& note)
{
    return note.reference.isEmpty() ? note.uid : note.reference;
}

} // namespace

QJsonObject noteJson(const NoteVerbale& note)
{
    const auto list = [](const QStringList& texts) { return QJsonArray::fromStringList(texts); };
    const bool due = note.deadline.day.isValid();
    return {{u"uid"_s, note.uid},
            {u"kind"_s, note.kind},
            {u"direction"_s, note.isOutgoing ? u"out"_s : u"in"_s},
            {u"reference"_s, orNull(note.reference)},
            {u"date"_s, day(note.date)},
            {u"language"_s, orNull(note.language)},
            {u"subject"_s, orNull(note.subject)},
            {u"signatory"_s, orNull(note.signatory)},
            {u"deadline"_s, due ? QJsonValue(localCode(note.deadline)) : QJsonValue()},
            {u"deadline_strictness"_s,
             due ? QJsonValue(toCode(note.deadline.strictness)) : QJsonValue()},
            {u"addressees"_s, list(note.addressees)},
            {u"resolutions"_s, list(note.resolutions)},
            {u"contacts"_s, list(note.contacts)},
            {u"links"_s, list(note.links)},
            {u"annexes"_s, list(note.annexes)},
            {u"findings"_s, list(note.findings)}};
}

Result<Listing> noteListing(Register& reg, const QString& query, bool full)
{
    const auto notes = await(query.trimmed().isEmpty() ? reg.notes() : reg.findNotes(query));
    const auto all = await(reg.notes());
    const auto standings = standingsById(reg);
    if (!notes || !all || !standings)
        return !notes ? notes.error() : !all ? all.error() : standings.error();
    QHash<NoteId, QString> uids;
    for (const NoteVerbale& note : *all)
        uids.insert(note.id, note.uid);
    Listing listing;
    listing.columns = {u"reference"_s, u"kind"_s,     u"direction"_s,   u"date"_s,
                       u"language"_s,  u"deadline"_s, u"resolutions"_s, u"replies"_s};
    for (const NoteVerbale& note : *notes) {
        QJsonObject row = noteJson(note);
        const RequestStanding standing = standings->value(note.id);
        row.insert(u"replies"_s, static_cast<int>(standing.replies.size()));
        row.insert(u"reminders"_s, static_cast<int>(standing.reminders.size()));
        row.insert(u"version_of"_s, orNull(uids.value(note.versionOf)));
        row.insert(u"about"_s, orNull(uids.value(note.about)));
        if (full && standing.request.id.isValid())
            row.insert(u"unanswered"_s, unansweredJson(standing));
        listing.rows += row;
    }
    return listing;
}

Result<Listing> replyListing(Register& reg)
{
    const auto standings = await(reg.standings());
    if (!standings)
        return standings.error();
    Listing listing;
    listing.columns = {u"note"_s,     u"from"_s, u"type"_s,     u"state"_s,           u"group"_s,
                       u"received"_s, u"late"_s, u"language"_s, u"confidentiality"_s, u"file"_s};
    const RegionalGroups groups(reg.snapshot()->memberships);
    for (const RequestStanding& standing : *standings) {
        for (const NoteReply& reply : standing.replies) {
            const auto group = groups.electoralGroupOf(reply.stateIso2, reply.received);
            listing.rows
                += QJsonObject{{u"uid"_s, reply.uid},
                               {u"note"_s, nameOf(standing.request)},
                               {u"note_uid"_s, standing.request.uid},
                               {u"from"_s, reply.respondent},
                               {u"type"_s, toCode(reply.kind)},
                               {u"state"_s, orNull(reply.stateIso2)},
                               {u"group"_s, group ? QJsonValue(group->code) : QJsonValue()},
                               {u"received"_s, day(reply.received)},
                               {u"late"_s, isLate(standing.request.deadline, reply.received)},
                               {u"language"_s, orNull(reply.language)},
                               {u"confidentiality"_s, toCode(reply.confidentiality)},
                               {u"reminded"_s, day(standing.remindedOn(reply.stateIso2))},
                               {u"file"_s, orNull(reply.fileName)}};
        }
    }
    return listing;
}

Result<Listing> unansweredListing(Register& reg, const QString& note)
{
    auto standings = await(reg.standings());
    if (!standings)
        return standings.error();
    Listing listing;
    listing.columns = {u"note"_s, u"group"_s, u"state"_s, u"name"_s, u"reminded"_s};
    for (const RequestStanding& standing : *standings) {
        const NoteVerbale& request = standing.request;
        const bool wanted = note.isEmpty() || request.uid == note
            || request.reference.compare(note, Qt::CaseInsensitive) == 0;
        for (const SilentState& state : wanted ? standing.silent : QList<SilentState>())
            listing.rows += QJsonObject{
                {u"note"_s, nameOf(request)},
                {u"note_uid"_s, request.uid},
                {u"group"_s, state.group.code},
                {u"state"_s, state.iso2},
                {u"name"_s, reg.reference().states.name(state.iso2, UnLanguage::English)},
                {u"reminded"_s, day(state.reminded)}};
    }
    return listing;
}

} // namespace greffier::cli
