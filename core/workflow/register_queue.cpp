// The Register's queue: files that the intake could not place, filed or skipped by an officer.

#include "core/documents/reader_process.h"
#include "core/store/store_error.h"
#include "core/workflow/intake_acts.h"
#include "core/workflow/person_index.h"
#include "core/workflow/register_private.h"
#include "core/workflow/rulings.h"
#include "core/workflow/waiting_files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// A file of the queue with its bytes, and the session it belongs to.
struct OpenedFile {
    WaitingFile waiting;
    DocumentFile file;
    IntakeState state;
};

WaitingFile waitingFrom(const Document& document, const store::Stores& stores)
{
    WaitingFile file;
    file.document = document;
    if (const auto session = stores.sessions.find(document.session))
        file.session = session->number;
    const auto receipts = stores.applications.receiptsOfDocument(document.id);
    if (!receipts.isEmpty())
        file.receivedAt = receipts.first().at;
    file.sender = stores.applications.senderOf(document.id);
    return file;
}

Document requireOpen(const store::Stores& stores, DocumentId id)
{
    const auto document = stores.documents.find(id);
    if (!document)
        throw store::StoreError(Error{
            Error::Code::NotFound, Register::tr("The file is not in the register any more."), {}});
    const bool placed = document->outcome == u"filed"_s || document->outcome == u"duplicate"_s
        || document->settled == u"filed"_s;
    if (placed)
        throw store::StoreError(
            Error{Error::Code::Conflict,
                  Register::tr("The file is filed already; undo that act first."),
                  {}});
    return *document;
}

Result<OpenedFile> openFile(const Register::Private& d, DocumentId id)
{
    auto opened = d.worker
                      ->post([id](store::Database& database) {
                          store::Stores stores(database);
                          OpenedFile file;
                          file.waiting = waitingFrom(requireOpen(stores, id), stores);
                          const SessionId session = file.waiting.document.session;
                          if (const auto known = stores.sessions.find(session))
                              file.state = IntakeActs::state(database, *known);
                          return file;
                      })
                      .result();
    if (!opened)
        return opened;
    const QString hash = opened->waiting.document.hash;
    const auto bytes = store::attempt([&] { return d.files->read(hash); });
    if (!bytes)
        return bytes.error();
    opened->file = {opened->waiting.document.name, *bytes, hash};
    return opened;
}

QList<VacancyId> vacanciesFor(const HandFiling& choice, const IntakeState& state)
{
    if (choice.vacancy.isValid())
        return {choice.vacancy};
    QList<VacancyId> vacancies;
    const QList<int> numbers = state.appliedFor.value(choice.applicant);
    for (const Vacancy& vacancy : state.vacancies) {
        if (numbers.contains(vacancy.number))
            vacancies += vacancy.id;
    }
    return vacancies;
}

/// Whose the file is: the one chosen, or a new applicant as the file and the officer name them.
Applicant personFor(const HandFiling& choice, const Applicant& stated)
{
    Applicant person = stated;
    person.id = choice.applicant;
    if (choice.applicant.isValid())
        return person;
    if (!choice.person.familyName.isEmpty())
        person.familyName = choice.person.familyName.simplified();
    if (!choice.person.givenNames.isEmpty())
        person.givenNames = choice.person.givenNames.simplified();
    return person;
}

DocumentFiling filingFrom(const OpenedFile& opened, const WaitingFileReading& reading,
                          const HandFiling& choice)
{
    DocumentFiling filing;
    filing.file = opened.file;
    filing.document = opened.waiting.document;
    filing.document.part = choice.part.value_or(reading.part);
    filing.document.settled = u"filed"_s;
    if (reading.readable) {
        filing.document.outcome = u"filed"_s;
        filing.document.format = reading.format;
        filing.document.reason = Register::tr("An officer said whose it is.");
    }
    filing.person = personFor(choice, reading.person);
    filing.vacancies = vacanciesFor(choice, opened.state);
    if (filing.document.part == reading.part)
        filing.values = reading.values;
    return filing;
}

Result<void> complete(const DocumentFiling& filing)
{
    if (!filing.person->id.isValid() && filing.person->familyName.isEmpty())
        return Error{Error::Code::Invalid,
                     Register::tr("Give the family name of the new applicant; the file does not "
                                  "say it."),
                     {}};
    const bool onlyLetters = filing.document.part != Part::Form && filing.person->id.isValid();
    if (filing.vacancies.size() != 1 && !onlyLetters)
        return Error{Error::Code::Invalid, Register::tr("Say for which vacancy the file is."), {}};
    return {};
}

} // namespace

Pending<QList<WaitingFile>> Register::queue(int session) const
{
    return d->worker->post([session](store::Database& database) {
        const store::Stores stores(database);
        QList<WaitingFile> files;
        for (const Document& document : stores.documents.waiting()) {
            const WaitingFile file = waitingFrom(document, stores);
            if (session == 0 || file.session == session)
                files += file;
        }
        return files;
    });
}

Pending<FilingProposal> Register::proposeFiling(DocumentId document) const
{
    return d->elsewhere([this, document]() -> Result<FilingProposal> {
        const auto opened = openFile(*d, document);
        if (!opened)
            return opened.error();
        ReaderProcess reader({d->workplace.readerProgram});
        const auto reading = readWaitingFile(reader, opened->file, opened->state, *d->reference);
        return proposalFor(reading, opened->waiting,
                           PersonIndex(opened->state.applicants, d->names));
    });
}

Pending<FiledByHand> Register::fileByHand(DocumentId document, const HandFiling& choice)
{
    return d->elsewhere([this, document, choice]() -> Result<FiledByHand> {
        const auto opened = openFile(*d, document);
        if (!opened)
            return opened.error();
        ReaderProcess reader({d->workplace.readerProgram});
        const auto reading = readWaitingFile(reader, opened->file, opened->state, *d->reference);
        const DocumentFiling filing = filingFrom(*opened, reading, choice);
        if (const auto ready = complete(filing); !ready)
            return ready.error();
        const auto typed = storedForms(choice.typed, *d->reference);
        if (!typed)
            return typed.error();
        const auto work
            = [filing, document, typed = *typed](store::Change& change, store::Database& database) {
                  store::Stores stores(database);
                  requireOpen(stores, document);
                  const DocumentFiled filed = IntakeActs(change, database).file(filing);
                  FiledByHand done{filed.applicant.id, filed.applicant.uid.text(), {}};
                  const auto application = filing.vacancies.size() == 1
                      ? stores.applications.find(filed.applicant.id, filing.vacancies.first())
                      : std::nullopt;
                  if (!application)
                      return done;
                  done.application = application->id;
                  for (ApplicationValue value : typed) {
                      value.part = filing.document.part;
                      value.document = filed.document;
                      correct(change, database, application->id, value);
                  }
                  return done;
              };
        return d->perform({u"file_by_hand"_s, filing.document.name, {}}, work).result();
    });
}

Pending<void> Register::skip(DocumentId document, const QString& reason)
{
    return d->elsewhere([this, document, ground = reason.trimmed()]() -> Result<void> {
        if (ground.isEmpty())
            return Error{
                Error::Code::Invalid, tr("Please write the reason why the file is skipped."), {}};
        const auto waiting = d->worker
                                 ->post([document](store::Database& database) {
                                     return requireOpen(store::Stores(database), document);
                                 })
                                 .result();
        if (!waiting)
            return waiting.error();
        const auto work = [document, ground](store::Change& change, store::Database& database) {
            store::Stores stores(database);
            Document skipped = requireOpen(stores, document);
            skipped.settled = u"skipped"_s;
            skipped.reason = ground;
            stores.documents.update(change, skipped);
        };
        return d->perform({u"skip_document"_s, waiting->name, ground}, work).result();
    });
}

} // namespace greffier
