// Acts of the Register on calls, holders and lists; see also register_decisions and
// register_office.

#include "core/documents/reader_process.h"
#include "core/reference/csv_table.h"
#include "core/rules/rule_titles.h"
#include "core/store/store_error.h"
#include "core/workflow/act_subject.h"
#include "core/workflow/call_admission.h"
#include "core/workflow/holders_list.h"
#include "core/workflow/holds.h"
#include "core/workflow/intake.h"
#include "core/workflow/intake_acts.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

Document callDocument(const DocumentFile& file)
{
    Document document;
    document.name = file.name;
    document.hash = file.hash;
    document.size = file.bytes.size();
    document.outcome = u"filed"_s;
    return document;
}

/// Whether a call of the register is the one just read: the same vacancies of the same session
/// under the same deadline, in whatever format or language the file came.
bool isCallOf(const Call& call, const CallDraft& draft, const store::Stores& stores)
{
    const auto session = stores.sessions.find(call.session);
    if (!session || session->number != draft.session
        || call.deadline.instant() != draft.deadline.value_or(Deadline()).instant())
        return false;
    QList<Vacancy> vacancies = stores.calls.vacanciesOfSession(call.session);
    vacancies.removeIf([&](const Vacancy& vacancy) { return vacancy.call != call.id; });
    const auto isEntry = [](const Vacancy& vacancy, const VacancyDraft& entry) {
        return vacancy.number == entry.number && vacancy.mandateCode == entry.mandateCode
            && vacancy.resolution == entry.resolution && vacancy.region == entry.region;
    };
    return std::equal(vacancies.begin(), vacancies.end(), draft.vacancies.begin(),
                      draft.vacancies.end(), isEntry);
}

bool isKnown(const CallDraft& draft, const QString& hash, const store::Stores& stores)
{
    const QList<Call> calls = stores.calls.all();
    return std::any_of(calls.begin(), calls.end(), [&](const Call& call) {
        const auto document = stores.documents.find(call.document);
        return (document && document->hash == hash) || isCallOf(call, draft, stores);
    });
}

/// Rules that keep an application off a list, by their names: exclusions nobody has waived.
QStringList standingExclusions(const ApplicationRow& row)
{
    QStringList rules;
    for (const QueryRow::Mark& mark : row.marks) {
        if (!mark.waived && mark.weight == Finding::Weight::Exclusion
            && mark.verdict == Finding::Verdict::NotMet)
            rules += ruleName(mark.rule);
    }
    return rules;
}

} // namespace

Pending<CallId> Register::admitCall(const CallDraft& draft, const QString& file)
{
    const QList<CallDraft> calls = draft.calls.isEmpty() ? QList{draft} : draft.calls;
    const bool isCall = draft.kind == u"call"_s
        && std::none_of(calls.cbegin(), calls.cend(),
                        [](const CallDraft& call) { return call.vacancies.isEmpty(); });
    if (!isCall)
        return refused<CallId>(
            invalid(tr("No call for applications was found in the file; nothing was taken in.")));
    if (std::any_of(calls.cbegin(), calls.cend(),
                    [](const CallDraft& call) { return call.session == 0; }))
        return refused<CallId>(
            invalid(tr("The call does not say for which session it is; nothing was taken in.")));
    const auto document = loadDocumentFile(file);
    if (!document)
        return refused<CallId>(document.error());
    const QString subject = u"HRC %1"_s.arg(calls.first().session);
    const auto work = [this, calls, document](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        const bool known = std::all_of(calls.begin(), calls.end(), [&](const CallDraft& each) {
            return isKnown(each, document->hash, stores);
        });
        if (known)
            throw store::StoreError(
                Error{Error::Code::Conflict, tr("This call is in the register already."), {}});
        d->files->put(document->bytes);
        const DocumentId id = stores.documents.add(change, callDocument(*document));
        CallId first;
        for (const CallDraft& call : calls) {
            const CallId admitted = greffier::admitCall(change, database, call, id);
            first = first.isValid() ? first : admitted;
        }
        return first;
    };
    return d->perform({u"admit_call"_s, subject, {}}, work);
}

Pending<int> Register::addHolders(const QString& csvFile)
{
    const auto document = loadDocumentFile(csvFile);
    if (!document)
        return refused<int>(document.error());
    const auto lists = snapshot();
    const auto holders = readHolders(*document, d->workplace.readerProgram, *d->reference,
                                     {lists->seatSchemes, lists->regions});
    if (!holders)
        return refused<int>(holders.error());
    const auto work = [list = *holders](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        int added = 0;
        for (const HolderTerm& holder : list)
            added += stores.mandates.addHolder(change, holder) ? 1 : 0;
        return added;
    };
    return d->perform({u"add_holders"_s, document->name, {}}, work);
}

Pending<ShortlistId> Register::arrange(VacancyId vacancy, Shortlist::Kind kind,
                                       const QList<ShortlistEntry>& entries)
{
    const auto lists = snapshot();
    QSet<ApplicationId> listed;
    for (const ShortlistEntry& entry : entries) {
        if (listed.contains(entry.application))
            return refused<ShortlistId>(invalid(tr("Nobody can stand on one list twice.")));
        listed += entry.application;
        const ApplicationRow* row = lists->application(entry.application);
        if (!row || row->application.vacancy != vacancy)
            return refused<ShortlistId>(
                invalid(tr("Only applications for this vacancy can stand on its list.")));
        if (holdingConflict(*lists, entry.application))
            return refused<ShortlistId>(invalid(
                tr("%1 %2 cannot stand on the list while a confirmed conflict of interest holds "
                   "the "
                   "application. Dismiss the conflict with a reason, or decide on the application "
                   "despite it.")
                    .arg(row->applicant->familyName.toUpper(), row->applicant->givenNames)));
        const QStringList rules = standingExclusions(*row);
        if (!rules.isEmpty() && !entry.addedByGroup)
            return refused<ShortlistId>(invalid(
                tr("%1 %2 cannot stand on the list. Not met: %3. Waive the finding on a written "
                   "ground first.")
                    .arg(row->applicant->familyName.toUpper(), row->applicant->givenNames,
                         rules.join(u"; "_s))));
    }
    const auto work = [vacancy, kind, entries](store::Change& change, store::Database& database) {
        return store::Stores(database).shortlists.arrange(change, vacancy, kind, entries);
    };
    const QString subject = toText(subjectOf(*lists, vacancy, toCode(kind)));
    return d->perform({u"arrange_shortlist"_s, subject, {}}, work);
}

Pending<ActId> Register::undo(ActId act)
{
    const auto work = [act](store::Change& change, store::Database& database) {
        store::Journal(database).revert(change, act);
        return change.act();
    };
    return d->perform({u"undo"_s, QString::number(act.value), {}}, work);
}

} // namespace greffier
