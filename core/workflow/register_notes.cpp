// The Register's part for mandates and notes verbales.

#include "core/documents/document_file.h"
#include "core/rules/forecast.h"
#include "core/store/store_error.h"
#include "core/workflow/call_admission.h"
#include "core/workflow/note_admission.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Document noteDocument(const DocumentFile& file)
{
    Document document;
    document.name = file.name;
    document.hash = file.hash;
    document.size = file.bytes.size();
    document.outcome = u"filed"_s;
    return document;
}

/// What the register holds of the mandate a page is about; StoreError, NotFound.
MandateFile fileOf(const store::Stores& stores, const MandatePageDraft& page)
{
    const auto mandate = stores.mandates.findCode(page.mandateCode);
    if (!mandate)
        throw store::StoreError(Error{
            Error::Code::NotFound, Register::tr("The register has no mandate of that title."), {}});
    MandateFile file{*mandate,
                     stores.mandates.resolutionsOf(mandate->id),
                     {},
                     stores.records.ofMandate(mandate->code)};
    for (const HolderTerm& holder : stores.mandates.holders()) {
        if (holder.mandateCode == mandate->code)
            file.holders += holder;
    }
    return file;
}

/// The seats that a forecast wants filled at a session, as a call lists them.
CallDraft callFor(const store::Stores& stores, const QList<ForecastEntry>& entries, int session,
                  const Deadline& deadline)
{
    CallDraft draft;
    draft.kind = u"call"_s;
    draft.language = u"en"_s;
    draft.session = session;
    draft.deadline = deadline;
    for (const ForecastEntry& entry : entries) {
        const auto mandate = stores.mandates.findCode(entry.mandateCode);
        if (entry.reason == ForecastEntry::Reason::MandateExpires || entry.session != session
            || !mandate)
            continue;
        VacancyDraft vacancy;
        vacancy.number = static_cast<int>(draft.vacancies.size()) + 1;
        vacancy.mandateTitle = mandate->titles.value(u"en"_s, mandate->code);
        vacancy.mandateCode = mandate->code;
        vacancy.region = entry.region;
        vacancy.condition
            = entry.conditional ? Vacancy::Condition::SubjectToExtension : Vacancy::Condition::None;
        for (const MandateResolution& resolution : stores.mandates.resolutionsOf(mandate->id)) {
            if (!resolution.number.isEmpty())
                vacancy.resolution = resolution.number;
        }
        draft.vacancies += vacancy;
    }
    return draft;
}

} // namespace

ForecastMaterial forecastMaterial(const store::Stores& stores)
{
    ForecastMaterial material;
    material.mandates = stores.mandates.all();
    for (const Mandate& mandate : std::as_const(material.mandates))
        material.resolutions.insert(mandate.code, stores.mandates.resolutionsOf(mandate.id));
    material.holders = stores.mandates.holders();
    material.sessions = stores.sessions.all();
    return material;
}

Pending<QList<PageDifference>> Register::comparePage(const MandatePageDraft& page) const
{
    return d->worker->post([page](store::Database& database) {
        return greffier::comparePage(page, fileOf(store::Stores(database), page));
    });
}

Pending<int> Register::admitPage(const MandatePageDraft& page, const QString& file)
{
    const auto document = loadDocumentFile(file);
    if (!document)
        return refused<int>(document.error());
    const auto work = [this, page, document](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        const PageAdditions additions = additionsFrom(page, fileOf(stores, page), document->name);
        d->files->put(document->bytes);
        stores.documents.add(change, noteDocument(*document));
        for (const MandateResolution& resolution : additions.resolutions)
            stores.mandates.addResolution(change, resolution);
        for (const HolderTerm& holder : additions.holders)
            stores.mandates.addHolder(change, holder);
        for (const RecordCorrection& entry : additions.entries) {
            if (entry.kind == RecordCorrection::Kind::Add)
                stores.records.add(change, entry);
            else
                stores.records.set(change, entry);
        }
        return static_cast<int>(additions.resolutions.size() + additions.holders.size()
                                + additions.entries.size());
    };
    return d->perform({u"admit_page"_s, page.mandateCode, {}}, work);
}

Pending<CallId> Register::openCall(int session, const Deadline& deadline)
{
    const QDate today = d->workplace.clock->now().date();
    const auto work = [today, session, deadline](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        constexpr int yearsAhead = 10;
        const auto entries
            = greffier::forecast(forecastMaterial(stores), today, today.addYears(yearsAhead));
        const CallDraft draft = callFor(stores, entries, session, deadline);
        if (draft.vacancies.isEmpty())
            throw store::StoreError(
                Error{Error::Code::NotFound,
                      tr("No seat is forecast to fall vacant at session %1.").arg(session),
                      {}});
        return greffier::admitCall(change, database, draft, {});
    };
    return d->perform({u"open_call"_s, u"HRC %1"_s.arg(session), {}}, work);
}

Pending<QList<ForecastEntry>> Register::forecast(QDate until) const
{
    const QDate today = d->workplace.clock->now().date();
    return d->worker->post([today, until](store::Database& database) {
        return greffier::forecast(forecastMaterial(store::Stores(database)), today, until);
    });
}

Pending<QList<NoteVerbale>> Register::notes() const
{
    return d->worker->post(
        [](store::Database& database) { return store::Stores(database).notes.all(); });
}

Pending<QList<NoteReply>> Register::replies() const
{
    return d->worker->post(
        [](store::Database& database) { return store::Stores(database).notes.replies(); });
}

Pending<QList<NoteVerbale>> Register::findNotes(const QString& words, int most) const
{
    return d->worker->post([words, most](store::Database& database) {
        return store::Stores(database).notes.holding(words, most);
    });
}

Pending<QString> Register::admitNote(const CallDraft& draft, const QString& file, bool isOutgoing)
{
    if (draft.kind != u"note_verbale"_s)
        return refused<QString>(invalid(tr("The file is no note verbale; nothing was taken in.")));
    const auto document = loadDocumentFile(file);
    if (!document)
        return refused<QString>(document.error());
    const auto work = [this, draft, document, isOutgoing](store::Change& change,
                                                          store::Database& database) {
        store::Stores stores(database);
        for (const Document& known : stores.documents.withHash(document->hash)) {
            for (const NoteVerbale& note : stores.notes.all()) {
                if (note.document == known.id)
                    throw store::StoreError(Error{
                        Error::Code::Conflict, tr("This note is in the register already."), {}});
            }
        }
        d->files->put(document->bytes);
        NoteVerbale note = noteFrom(draft, stores.documents.add(change, noteDocument(*document)));
        note.isOutgoing = isOutgoing;
        note.versionOf = stores.notes.firstVersionOf(note);
        note.uid = change.newUid();
        stores.notes.add(change, note);
        return note.uid;
    };
    return d->perform({u"admit_note"_s, draft.reference, {}}, work);
}

Pending<QString> Register::addReply(const QString& note, const NoteReply& reply,
                                    const QString& file)
{
    if (reply.respondent.trimmed().isEmpty() || !reply.received.isValid())
        return refused<QString>(invalid(tr("Say who replied and on which day.")));
    Result<DocumentFile> document = DocumentFile();
    if (!file.isEmpty()) {
        document = loadDocumentFile(file);
        if (!document)
            return refused<QString>(document.error());
    }
    const auto work
        = [this, note, reply, document](store::Change& change, store::Database& database) {
              store::Stores stores(database);
              NoteReply kept = reply;
              kept.note = stores.notes.one(note).id;
              if (!kept.stateIso2.isEmpty())
                  kept.kind = RespondentKind::State;
              if (!document->bytes.isEmpty()) {
                  d->files->put(document->bytes);
                  kept.document = stores.documents.add(change, noteDocument(*document));
              }
              return stores.notes.addReply(change, kept);
          };
    return d->perform({u"add_reply"_s, note, {}}, work);
}

Pending<void> Register::moveDeadline(const QList<VacancyId>& vacancies, const Deadline& deadline,
                                     const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return refused<void>(invalid(tr("Please write why the deadline is changed.")));
    if (!deadline.day.isValid() || deadline.zone.isEmpty())
        return refused<void>(invalid(tr("The new deadline needs a day and a time zone.")));
    const auto work = [vacancies, deadline](store::Change& change, store::Database& database) {
        moveDeadlines(change, database, vacancies, deadline);
    };
    return d->perform({u"move_deadline"_s, localCode(deadline), reason}, work);
}

} // namespace greffier
