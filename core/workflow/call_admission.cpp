#include "core/workflow/call_admission.h"

#include "core/store/change.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "core/workflow/note_admission.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// The session of the call. Dates that the register does not have yet are taken from the call;
/// those it has stay as they are.
SessionId sessionFor(store::Change& change, store::Stores& stores, const CallDraft& draft)
{
    auto session = stores.sessions.findNumber(draft.session);
    if (!session)
        return stores.sessions.add(
            change, {{}, {}, draft.session, draft.sessionStart, draft.sessionEnd, u"call"_s});
    if (!session->firstDay.isValid() && draft.sessionStart.isValid()) {
        session->firstDay = draft.sessionStart;
        session->lastDay = draft.sessionEnd;
        stores.sessions.update(change, *session);
    }
    return session->id;
}

Vacancy vacancyFrom(const VacancyDraft& entry, const CallDraft& draft, store::Stores& stores)
{
    Vacancy vacancy;
    vacancy.number = entry.number;
    vacancy.title = entry.mandateTitle;
    vacancy.titleLanguage = draft.language;
    vacancy.resolution = entry.resolution;
    vacancy.region = entry.region;
    vacancy.condition = entry.condition;
    vacancy.deadline = draft.deadline.value_or(Deadline());
    if (const auto mandate = stores.mandates.findCode(entry.mandateCode)) {
        vacancy.mandate = mandate->id;
        vacancy.mandateCode = mandate->code;
    }
    return vacancy;
}

/// The vacancy of an earlier call for the same seat, which a later one repeats to extend it.
std::optional<Vacancy> repeated(const Vacancy& vacancy, const QList<Vacancy>& known,
                                const QSet<VacancyId>& extended)
{
    for (const Vacancy& other : known) {
        if (vacancy.mandate.isValid() && other.mandate == vacancy.mandate
            && other.region == vacancy.region && !extended.contains(other.id))
            return other;
    }
    return std::nullopt;
}

/// An extension moves the deadline; it never brings it forward.
void extend(store::Change& change, store::Stores& stores, Vacancy vacancy, const CallDraft& draft)
{
    if (!draft.deadline || draft.deadline->instant() <= vacancy.deadline.instant())
        return;
    vacancy.deadline = *draft.deadline;
    stores.calls.updateVacancy(change, vacancy);
}

} // namespace

CallId admitCall(store::Change& change, store::Database& database, const CallDraft& draft,
                 DocumentId document)
{
    store::Stores stores(database);
    Call call;
    call.session = sessionFor(change, stores, draft);
    call.deadline = draft.deadline.value_or(Deadline());
    call.language = draft.language;
    call.reference = draft.reference;
    call.issued = draft.date;
    call.contacts = draft.contacts;
    call.links = draft.links;
    call.document = document;

    const QList<Vacancy> known = stores.calls.vacanciesOfSession(call.session);
    NoteVerbale note = noteFrom(draft, document);
    note.isOutgoing = true; // calls are the secretariat's own
    const CallId id = stores.calls.add(change, call, note);
    QSet<VacancyId> extended;
    int last = 0;
    for (const Vacancy& vacancy : known)
        last = std::max(last, vacancy.number);
    for (const VacancyDraft& entry : draft.vacancies)
        last = std::max(last, entry.number);
    QSet<int> taken;
    for (const Vacancy& vacancy : known)
        taken.insert(vacancy.number);
    for (const VacancyDraft& entry : draft.vacancies) {
        Vacancy vacancy = vacancyFrom(entry, draft, stores);
        if (const auto again = repeated(vacancy, known, extended)) {
            extended.insert(again->id);
            extend(change, stores, *again, draft);
            continue;
        }
        vacancy.call = id;
        vacancy.session = call.session;
        // One entry may stand for several seats, and a later call counts from one again.
        if (taken.contains(vacancy.number))
            vacancy.number = ++last;
        taken.insert(vacancy.number);
        stores.calls.addVacancy(change, vacancy);
    }
    return id;
}

} // namespace greffier
