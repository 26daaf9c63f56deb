// The Register's part for requests for input: who answered, and who is reminded.

#include "core/reference/regional_groups.h"
#include "core/store/store_error.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"
#include "core/workflow/respondents.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The reminder as a note of its own: about the request, to the States by their names.
NoteVerbale noteOf(const Reminder& reminder, const NoteVerbale& request, const States& states)
{
    NoteVerbale note;
    note.kind = u"reminder"_s;
    note.isOutgoing = true;
    note.about = request.id;
    note.language = reminder.language;
    note.reference = reminder.reference;
    note.date = reminder.date;
    note.subject = request.subject;
    note.resolutions = request.resolutions;
    note.contacts = request.contacts;
    note.links = request.links;
    note.deadline = reminder.deadline.day.isValid() ? reminder.deadline : request.deadline;
    const UnLanguage language = unLanguageFromCode(reminder.language).value_or(UnLanguage::English);
    for (const QString& state : reminder.states)
        note.addressees += states.name(state, language);
    return note;
}

/// The States to be reminded; Invalid where one has answered, is unknown, or nobody is left.
Result<QStringList> statesOf(const Reminder& reminder, const RequestStanding& standing)
{
    QStringList silent;
    for (const SilentState& state : standing.silent)
        silent += state.iso2;
    for (const QString& state : reminder.states) {
        if (!silent.contains(state))
            return invalid(Register::tr("“%1” has answered, or was not asked; no reminder was "
                                        "recorded.")
                               .arg(state));
    }
    const QStringList states = reminder.states.isEmpty() ? silent : reminder.states;
    if (states.isEmpty())
        return invalid(Register::tr("Every State has answered; no reminder was recorded."));
    return states;
}

RequestStanding standingIn(const store::Stores& stores, const NoteVerbale& request)
{
    return standingOf(request, stores.notes.replies(), stores.notes.reminders(),
                      RegionalGroups(stores.regions.memberships()));
}

} // namespace

Pending<RequestStanding> Register::standing(const QString& note) const
{
    return d->worker->post([note](store::Database& database) {
        const store::Stores stores(database);
        return standingIn(stores, stores.notes.one(note));
    });
}

Pending<QList<RequestStanding>> Register::standings() const
{
    return d->worker->post([](store::Database& database) {
        const store::Stores stores(database);
        const QList<NoteReply> replies = stores.notes.replies();
        const QList<NoteReminder> reminders = stores.notes.reminders();
        const RegionalGroups groups(stores.regions.memberships());
        QList<RequestStanding> standings;
        for (const NoteVerbale& request : stores.notes.requests())
            standings += standingOf(request, replies, reminders, groups);
        return standings;
    });
}

Pending<QString> Register::remind(const QString& note, const Reminder& reminder)
{
    if (!unLanguageFromCode(reminder.language))
        return refused<QString>(
            invalid(tr("A reminder is written in one of ar, en, es, fr, ru, zh.")));
    const auto work = [this, note, asked = reminder, today = today()](store::Change& change,
                                                                      store::Database& database) {
        store::Stores stores(database);
        const NoteVerbale request = stores.notes.one(note);
        if (request.kind != u"request"_s || !request.isOutgoing)
            throw store::StoreError(
                invalid(tr("Only of a request for input that was sent can anybody be reminded.")));
        Reminder sent = asked;
        const auto states = statesOf(sent, standingIn(stores, request));
        if (!states)
            throw store::StoreError(states.error());
        sent.states = *states;
        if (!sent.date.isValid())
            sent.date = today;
        NoteVerbale written = noteOf(sent, request, d->reference->states);
        written.uid = change.newUid();
        const NoteId id = stores.notes.add(change, written);
        for (const QString& state : sent.states)
            stores.notes.addReminded(change, id, state);
        return written.uid;
    };
    return d->perform({u"remind"_s, note, {}}, work);
}

} // namespace greffier
