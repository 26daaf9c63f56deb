#include "core/workflow/call_admission.h"

#include "core/store/change.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"

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

    NoteVerbale note;
    note.kind = u"call"_s;
    note.language = draft.language;
    note.reference = draft.reference;
    note.date = draft.date;
    note.signatory = draft.signatory;
    note.document = document;

    const CallId id = stores.calls.add(change, call, note);
    for (const VacancyDraft& entry : draft.vacancies) {
        Vacancy vacancy = vacancyFrom(entry, draft, stores);
        vacancy.call = id;
        vacancy.session = call.session;
        stores.calls.addVacancy(change, vacancy);
    }
    return id;
}

} // namespace greffier
