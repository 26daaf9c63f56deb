#include "app/cli/note_lists.h"

#include "app/cli/json.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/register.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// States counted in a group for elections that have sent no reply, by the code of the group.
QJsonObject unansweredJson(const Register& reg, const NoteVerbale& note,
                           const QSet<QString>& answered)
{
    const QDate at = note.date.isValid() ? note.date : note.deadline.day;
    QJsonObject groups;
    for (const QString& code :
         {u"AFRICAN"_s, u"ASIA_PACIFIC"_s, u"EEG"_s, u"GRULAC"_s, u"WEOG"_s}) {
        QJsonArray states;
        for (const QString& state : reg.reference().regionalGroups.statesOf(unGroup(code), at)) {
            if (!answered.contains(state))
                states.append(state);
        }
        groups.insert(code, states);
    }
    return groups;
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
    const auto replies = await(reg.replies());
    if (!notes)
        return notes.error();
    if (!replies)
        return replies.error();
    QHash<NoteId, int> counts;
    QHash<NoteId, QSet<QString>> answered;
    for (const NoteReply& reply : *replies) {
        ++counts[reply.note];
        if (!reply.stateIso2.isEmpty())
            answered[reply.note].insert(reply.stateIso2);
    }
    Listing listing;
    listing.columns = {u"reference"_s, u"kind"_s,     u"direction"_s,   u"date"_s,
                       u"language"_s,  u"deadline"_s, u"resolutions"_s, u"replies"_s};
    for (const NoteVerbale& note : *notes) {
        QJsonObject row = noteJson(note);
        row.insert(u"replies"_s, counts.value(note.id));
        if (full && note.kind == u"request"_s)
            row.insert(u"unanswered"_s, unansweredJson(reg, note, answered.value(note.id)));
        listing.rows += row;
    }
    return listing;
}

Result<Listing> replyListing(Register& reg)
{
    const auto notes = await(reg.notes());
    const auto replies = await(reg.replies());
    if (!notes)
        return notes.error();
    if (!replies)
        return replies.error();
    QHash<NoteId, NoteVerbale> byId;
    for (const NoteVerbale& note : *notes)
        byId.insert(note.id, note);
    Listing listing;
    listing.columns
        = {u"note"_s, u"from"_s, u"state"_s, u"group"_s, u"received"_s, u"late"_s, u"file"_s};
    for (const NoteReply& reply : *replies) {
        const NoteVerbale note = byId.value(reply.note);
        const auto group
            = reg.reference().regionalGroups.electoralGroupOf(reply.stateIso2, reply.received);
        listing.rows
            += QJsonObject{{u"uid"_s, reply.uid},
                           {u"note"_s, note.reference.isEmpty() ? note.uid : note.reference},
                           {u"note_uid"_s, note.uid},
                           {u"from"_s, reply.respondent},
                           {u"type"_s, reply.stateIso2.isEmpty() ? u"stakeholder"_s : u"state"_s},
                           {u"state"_s, orNull(reply.stateIso2)},
                           {u"group"_s, group ? QJsonValue(group->code) : QJsonValue()},
                           {u"received"_s, day(reply.received)},
                           {u"late"_s, isLate(note.deadline, reply.received)},
                           {u"language"_s, orNull(reply.language)},
                           {u"file"_s, orNull(reply.fileName)}};
    }
    return listing;
}

} // namespace greffier::cli
