// The half of the Register that reads.

#include "core/documents/extract/call_reader.h"
#include "core/documents/reader_process.h"
#include "core/store/backup.h"
#include "core/workflow/document_view.h"
#include "core/workflow/holds.h"
#include "core/workflow/register_private.h"
#include "core/workflow/screener.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Error notThere(const QString& message) { return {Error::Code::NotFound, message, {}}; }

ScreeningEntry entryFrom(const Screener::Examined& examined, const QList<Conflict>& ruled)
{
    const CaseMaterial& material = examined.material;
    ScreeningEntry entry;
    entry.application = material.application.id;
    entry.applicantUid = material.applicant.uid.text();
    entry.familyName = material.applicant.familyName;
    entry.givenNames = material.applicant.givenNames;
    entry.vacancy = material.vacancy.number;
    entry.findings = examined.findings;
    entry.complete = ScreeningSummary::of(examined.findings).complete;
    entry.proposed = proposalFrom(examined.findings, material.waivers);
    entry.waivers = material.waivers;
    entry.conflicts = withRulings(examined.suggestedConflicts, ruled);
    return entry;
}

/// What the rules say of each application of a session, in the order of the list. They are gone
/// through person by person: what is known of somebody is loaded once.
QList<ScreeningEntry> screenAll(Screener& screener, const Snapshot& snapshot, int session)
{
    QList<std::shared_ptr<const ApplicationRow>> rows;
    for (const auto& row : snapshot.applications) {
        if (row->session == session)
            rows += row;
    }
    QList<qsizetype> byPerson(rows.size());
    std::iota(byPerson.begin(), byPerson.end(), 0);
    std::stable_sort(byPerson.begin(), byPerson.end(), [&](qsizetype left, qsizetype right) {
        return rows.at(left)->application.applicant < rows.at(right)->application.applicant;
    });
    Screener::PersonCases latest;
    QList<ScreeningEntry> entries(rows.size());
    for (const qsizetype at : byPerson) {
        const Application& application = rows.at(at)->application;
        entries[at] = entryFrom(screener.examine(application, latest),
                                snapshot.conflicts.values(application.id));
    }
    return entries;
}

void verifyJournal(VerifyReport& report, const store::Journal& journal)
{
    report.acts = static_cast<int>(journal.actCount());
    const auto check = journal.check();
    for (const ActId act : check.misfits)
        report.problems += QCoreApplication::translate(
                               "Verify", "Act %1 does not fit its seal: the journal was altered.")
                               .arg(act.value);
    for (const QString& row : check.unaccounted)
        report.problems
            += QCoreApplication::translate("Verify", "No act accounts for the present state of %1.")
                   .arg(row);
}

void verifyFiles(VerifyReport& report, const store::FileStore& files,
                 const store::DocumentRepository& documents)
{
    const QStringList hashes = documents.hashes();
    report.files = static_cast<int>(hashes.size());
    for (const QString& hash : files.failing(hashes))
        report.problems += QCoreApplication::translate(
                               "Verify", "The stored file %1 is missing or was altered.")
                               .arg(hash);
}

/// Where the files that values, receipts and findings rest on lie.
QHash<QString, DocumentId> sourcesOf(const Dossier& dossier, const Findings& findings,
                                     const store::Stores& stores)
{
    QHash<QString, DocumentId> sources;
    for (const Dossier::Document& document : dossier.documents)
        sources.insert(document.name, document.id);
    const auto add = [&](const Evidence& evidence) {
        if (!evidence.file.isEmpty() && !sources.contains(evidence.file))
            sources.insert(evidence.file,
                           stores.documents.named(dossier.vacancy.session, evidence.file));
    };
    for (const ApplicationValue& value : dossier.values)
        add(value.evidence);
    for (const Receipt& receipt : dossier.receipts)
        add(receipt.evidence);
    for (const Finding& finding : findings) {
        for (const Evidence& evidence : finding.evidence)
            add(evidence);
    }
    return sources;
}

} // namespace

Pending<Dossier> Register::dossier(ApplicationId application) const
{
    return d->worker->post([this, application](store::Database& database) -> Result<Dossier> {
        const auto snapshotNow = snapshot();
        const ApplicationRow* row = snapshotNow->application(application);
        if (!row)
            return notThere(tr("The application is not in the register any more."));
        const Screener::Examined examined = d->keeper->screener(database).examine(row->application);
        Dossier dossier;
        dossier.row = *row;
        dossier.vacancy = examined.material.vacancy;
        dossier.values = examined.material.values;
        dossier.receipts = examined.material.receipts;
        for (const auto& document : examined.material.documents)
            dossier.documents += {document.id,   document.name,     document.hash,
                                  document.part, document.readable, document.counts};
        const store::Stores stores(database);
        dossier.earlierValues = stores.applications.earlierValuesOf(application);
        CaseFacts stated;
        stated.values = dossier.values;
        dossier.concordance = concordance(stated);
        dossier.sources = sourcesOf(dossier, examined.findings, stores);
        dossier.rulings = examined.material.rulings;
        dossier.versionChoices = examined.material.choices;
        dossier.findings = examined.findings;
        dossier.waivers = examined.material.waivers;
        dossier.decisions = stores.decisions.of(application);
        dossier.secondLooks = stores.rulings.secondLooks(application);
        dossier.conflicts
            = withRulings(examined.suggestedConflicts, snapshotNow->conflicts.values(application));
        dossier.conflictRulings = stores.rulings.conflictHistory(application);
        const auto condition = snapshotNow->conditions.constFind(dossier.vacancy.id);
        if (condition != snapshotNow->conditions.constEnd())
            dossier.condition = *condition;
        return dossier;
    });
}

Pending<QList<ScreeningEntry>> Register::screen(int session) const
{
    return d->worker->post([this,
                            session](store::Database& database) -> Result<QList<ScreeningEntry>> {
        const auto snapshotNow = snapshot();
        const bool known = std::any_of(snapshotNow->vacancies.begin(), snapshotNow->vacancies.end(),
                                       [&](const Vacancy& vacancy) {
                                           const Session* of
                                               = snapshotNow->session(vacancy.session);
                                           return of && of->number == session;
                                       });
        if (!known)
            return notThere(tr("There is no call for session %1 in the register.").arg(session));
        return screenAll(d->keeper->screener(database), *snapshotNow, session);
    });
}

Pending<QList<AuditEntry>> Register::history(const QString& ofUid) const
{
    return d->worker->post([ofUid](store::Database& database) {
        return store::Journal(database).history(ofUid.isEmpty() ? QStringList()
                                                                : QStringList{ofUid});
    });
}

Pending<AuditEntry> Register::act(ActId act, int mostRows) const
{
    return d->worker->post([act, mostRows](store::Database& database) -> Result<AuditEntry> {
        const auto entry = store::Journal(database).entry(act, mostRows);
        if (!entry)
            return notThere(tr("There is no act %1.").arg(act.value));
        return *entry;
    });
}

Pending<VerifyReport> Register::verify() const
{
    return d->worker->post([this](store::Database& database) {
        VerifyReport report;
        for (const QString& problem : database.integrityProblems())
            report.problems += tr("The database does not hold together: %1").arg(problem);
        const store::Stores stores(database);
        verifyJournal(report, stores.journal);
        verifyFiles(report, *d->files, stores.documents);
        return report;
    });
}

Pending<QString> Register::backupTo(const QString& folder) const
{
    return d->worker->post([folder](store::Database& database) {
        return store::Backup(database).to(folder, Progress());
    });
}

Pending<DocumentView> Register::documentView(DocumentId document) const
{
    return d->elsewhere([this, document]() -> Result<DocumentView> {
        const auto row
            = d->worker
                  ->post([document](store::Database& database) {
                      return store::Stores(database).documents.find(document).value_or(Document());
                  })
                  .result();
        if (!row)
            return row.error();
        const auto bytes = store::attempt([&] { return d->files->read(row->hash); });
        if (!bytes)
            return bytes.error();
        ReaderProcess reader({d->workplace.readerProgram});
        return viewOf(reader, {row->name, *bytes, row->hash});
    });
}

Pending<CallDraft> Register::readCall(const QString& file) const
{
    return d->elsewhere([this, file]() -> Result<CallDraft> {
        const auto document = loadDocumentFile(file);
        if (!document)
            return document.error();
        ReaderProcess reader({d->workplace.readerProgram});
        const auto text = reader.readText(*document);
        if (!text)
            return text.error();
        return greffier::readCall(*text, document->name, *d->reference);
    });
}

} // namespace greffier
