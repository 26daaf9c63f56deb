#include "core/workflow/note_admission.h"

#include "core/base/content_hash.h"
#include "core/store/stores.h"

using namespace Qt::StringLiterals;

namespace greffier {

NoteVerbale noteFrom(const CallDraft& draft, DocumentId document)
{
    NoteVerbale note;
    note.kind = draft.kind == u"call"_s ? u"call"_s : draft.deadline ? u"request"_s : u"note"_s;
    note.language = draft.language;
    note.reference = draft.reference;
    note.date = draft.date;
    note.signatory = draft.signatory;
    note.document = document;
    note.deadline = draft.deadline.value_or(Deadline());
    note.addressees = draft.addressees;
    note.resolutions = draft.resolutions;
    note.contacts = draft.contacts;
    note.links = draft.links;
    note.annexes = draft.annexes;
    note.findings = draft.remarks;
    note.text = draft.text;
    if (!note.text.isEmpty())
        note.textHash = contentHash(note.text.toUtf8());
    return note;
}

void moveDeadlines(store::Change& change, store::Database& database,
                   const QList<VacancyId>& vacancies, const Deadline& deadline)
{
    store::Stores stores(database);
    for (const VacancyId id : vacancies) {
        auto vacancy = stores.calls.findVacancy(id);
        if (!vacancy || vacancy->deadline == deadline)
            continue;
        vacancy->deadline = deadline;
        stores.calls.updateVacancy(change, *vacancy);
    }
}

} // namespace greffier
