// The half of the Register that writes: one function per act.

#include "core/documents/reader_process.h"
#include "core/reference/csv_table.h"
#include "core/store/store_error.h"
#include "core/workflow/appointment.h"
#include "core/workflow/call_admission.h"
#include "core/workflow/holders_list.h"
#include "core/workflow/intake.h"
#include "core/workflow/intake_acts.h"
#include "core/workflow/refusal.h"
#include "core/workflow/register_private.h"
#include "core/workflow/screener.h"

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

/// Findings that keep an application off a list: exclusions nobody has waived.
QStringList standingExclusions(const ApplicationRow& row)
{
    QStringList rules;
    for (const QueryRow::Mark& mark : row.query.marks) {
        if (!mark.waived && mark.weight == Finding::Weight::Exclusion
            && mark.verdict == Finding::Verdict::NotMet)
            rules += mark.rule;
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
        for (const Call& call : stores.calls.all()) {
            const auto known = stores.documents.find(call.document);
            if (known && known->hash == document->hash)
                throw store::StoreError(
                    Error{Error::Code::Conflict, tr("This call is in the register already."), {}});
        }
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
    const auto holders = readHolders(*document, d->workplace.readerProgram, *d->reference);
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

Pending<void> Register::decide(const QList<ApplicationId>& applications, Status status,
                               const QString& reasonCode, const QString& note)
{
    const auto lists = snapshot();
    const bool known
        = std::any_of(lists->reasonCodes.begin(), lists->reasonCodes.end(),
                      [&](const ReasonCode& reason) { return reason.code == reasonCode; });
    if (!known)
        return refused<void>(
            invalid(tr("There is no reason “%1”. Choose one of the reasons of the register.")
                        .arg(reasonCode)));
    const auto work = [this, applications, status, reasonCode, note](store::Change& change,
                                                                     store::Database& database) {
        store::Stores stores(database);
        Screener& screener = d->keeper->screener(database);
        for (const ApplicationId id : applications) {
            const auto application = stores.applications.find(id);
            if (!application)
                throw store::StoreError(
                    Error{Error::Code::NotFound,
                          tr("The application is not in the register any more."),
                          {}});
            Decision decision;
            decision.application = id;
            decision.status = status;
            decision.reasonCode = reasonCode;
            decision.note = note;
            decision.ruleBookEdition = screener.edition().name;
            decision.findings = screener.examine(*application).findings;
            stores.decisions.add(change, decision);
            if (status == Status::Appointed && application->status != status)
                addTermOf(change, stores, *application);
        }
    };
    return d->perform({u"decide"_s, toCode(status), reasonCode}, work);
}

Pending<void> Register::waive(ApplicationId application, const QString& rule, const QString& ground)
{
    if (ground.trimmed().isEmpty())
        return refused<void>(
            invalid(tr("Please write the ground on which the finding is set aside.")));
    const auto lists = snapshot();
    const ApplicationRow* row = lists->application(application);
    const bool stands = row
        && std::any_of(row->query.marks.begin(), row->query.marks.end(),
                       [&](const QueryRow::Mark& mark) { return mark.rule == rule; });
    if (!stands)
        return refused<void>(invalid(
            tr("The rule %1 finds nothing against this application; there is nothing to waive.")
                .arg(rule)));
    const auto work
        = [application, rule, ground](store::Change& change, store::Database& database) {
              Waiver waiver;
              waiver.application = application;
              waiver.rule = rule;
              waiver.ground = ground;
              store::Stores(database).decisions.addWaiver(change, waiver);
          };
    return d->perform({u"waive"_s, rule, ground}, work);
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
        const QStringList rules = standingExclusions(*row);
        if (!rules.isEmpty() && !entry.addedByGroup)
            return refused<ShortlistId>(invalid(
                tr("%1 %2 cannot stand on the list while %3 excludes the application. Waive the "
                   "finding on a written ground first.")
                    .arg(row->applicant->familyName.toUpper(), row->applicant->givenNames,
                         rules.join(u", "_s))));
    }
    const auto work = [vacancy, kind, entries](store::Change& change, store::Database& database) {
        store::Stores stores(database);
        auto list = stores.shortlists.find(vacancy, kind);
        if (!list) {
            Shortlist fresh;
            fresh.vacancy = vacancy;
            fresh.kind = kind;
            fresh.entries = entries;
            return stores.shortlists.add(change, fresh);
        }
        list->entries = entries;
        stores.shortlists.update(change, *list);
        return list->id;
    };
    return d->perform({u"arrange_shortlist"_s, toCode(kind), {}}, work);
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
