#include "core/documents/extract/call_reader.h"

#include "core/documents/extract/call_division.h"
#include "core/documents/extract/deadline_reader.h"
#include "core/documents/extract/document_kind.h"
#include "core/documents/extract/group_report_reader.h"
#include "core/documents/extract/language_detection.h"
#include "core/documents/extract/mandate_page_reader.h"
#include "core/documents/extract/note_formulae.h"
#include "core/documents/extract/note_parts_reader.h"
#include "core/documents/extract/resolution_reader.h"
#include "core/documents/extract/session_reader.h"
#include "core/documents/extract/vacancy_list_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

void keep(CallDraft& draft, const QString& field, const Evidence& evidence)
{
    if (!evidence.isEmpty())
        draft.evidence.insert(field, evidence);
}

void fillSession(CallDraft& draft, const SessionReading& session)
{
    draft.session = session.number;
    draft.sessionStart = session.firstDay;
    draft.sessionEnd = session.lastDay;
    draft.remarks += session.remarks;
    keep(draft, u"session"_s, session.evidence);
    keep(draft, u"session_start"_s, session.datesEvidence);
    keep(draft, u"session_end"_s, session.datesEvidence);
}

void fillNoteParts(CallDraft& draft, const NoteParts& parts)
{
    draft.reference = parts.reference;
    draft.date = parts.date;
    draft.signatory = parts.signatory;
    draft.annexes = parts.annexes;
    draft.addressees = parts.addressees;
    keep(draft, u"reference"_s, parts.referenceEvidence);
    keep(draft, u"date"_s, parts.dateEvidence);
    keep(draft, u"signatory"_s, parts.signatoryEvidence);
    keep(draft, u"annexes"_s, parts.annexesEvidence);
    keep(draft, u"addressees"_s, parts.addresseesEvidence);
}

void fillAddresses(CallDraft& draft, const ReadingText& text)
{
    const AddressesReading addresses = readAddresses(text);
    draft.contacts = addresses.contacts;
    draft.links = addresses.links;
    draft.remarks += addresses.remarks;
    keep(draft, u"contacts"_s, addresses.contactsEvidence);
    keep(draft, u"links"_s, addresses.linksEvidence);
}

void fillDeadline(CallDraft& draft, const ReadingText& text, const SessionReading& session)
{
    const DeadlineReading deadline = readDeadline(text, session, draft.date);
    draft.deadline = deadline.deadline;
    draft.remarks += deadline.remarks;
    keep(draft, u"deadline"_s, deadline.evidence);
    if (draft.deadline && !draft.deadline->zone.isEmpty())
        keep(draft, u"deadline_timezone"_s, deadline.evidence); // stands beside the day
}

void fillResolutions(CallDraft& draft, const ReadingText& text)
{
    for (const ResolutionMention& mention : resolutionMentions(text.plain())) {
        if (mention.kind != ResolutionMention::Kind::Resolution
            || draft.resolutions.contains(mention.number))
            continue;
        draft.resolutions += mention.number;
        if (draft.resolutions.size() == 1)
            keep(draft, u"resolutions"_s, text.evidence(mention.start, mention.end));
    }
}

void fillVacancies(CallDraft& draft, const ReadingText& text, const QList<ListEntry>& entries,
                   const ReferenceTables& tables)
{
    const VacancyListReading list = readVacancies(text, entries, draft.session, tables);
    draft.vacancies = list.vacancies;
    draft.remarks += list.remarks;
    for (const VacancyDraft& vacancy : list.vacancies) {
        if (!draft.resolutions.contains(vacancy.resolution) && !vacancy.resolution.isEmpty())
            draft.resolutions += vacancy.resolution;
    }
    for (qsizetype i = 0; i < list.vacancies.size(); ++i)
        keep(draft, u"vacancies[%1]"_s.arg(i), list.vacancies.at(i).evidence);
}

/// Everything a note verbale can say but its vacancies.
CallDraft readNote(const ReadingText& text, const SessionReading& session)
{
    CallDraft draft;
    draft.language = languageOf(text.raw());
    fillSession(draft, session);
    fillNoteParts(draft, readNoteParts(text));
    fillDeadline(draft, text, session);
    fillResolutions(draft, text);
    fillAddresses(draft, text);
    draft.remarks += formulaFindings(text);
    return draft;
}

CallDraft readOneCall(const ReadingText& text, const SessionReading& session,
                      const QList<ListEntry>& entries, const ReferenceTables& tables)
{
    CallDraft draft = readNote(text, session);
    draft.kind = u"call"_s;
    fillVacancies(draft, text, entries, tables);
    if (draft.vacancies.isEmpty())
        draft.remarks += QCoreApplication::translate(
            "CallReader", "No vacancy was found in the call; please enter them.");
    if (!draft.deadline)
        draft.remarks += QCoreApplication::translate(
            "CallReader", "No deadline was found in the call; please enter it.");
    return draft;
}

/// Several calls on one page: what is said once, as a rule the session, goes for each of them.
CallDraft readSeveralCalls(const ReadingText& text, const QList<CallPart>& parts,
                           const SessionReading& session, const ReferenceTables& tables)
{
    CallDraft draft;
    draft.kind = u"call"_s;
    draft.language = languageOf(text.raw());
    fillSession(draft, session);
    fillResolutions(draft, text);
    fillAddresses(draft, text);
    for (const CallPart& part : parts) {
        const ReadingText words = text.part(part.firstLine, part.lineCount);
        SessionReading own = readSession(words, tables);
        if (own.number == 0 || own.number == session.number) {
            const QList<DateRange> dates = own.dates;
            own = own.number == 0 || !own.firstDay.isValid() ? session : own;
            own.dates = dates;
        }
        CallDraft call = readOneCall(words, own, findEntries(words, tables.mandates), tables);
        if (call.language.isEmpty())
            call.language = draft.language;
        call.text = words.raw();
        draft.calls.append(call);
    }
    return draft;
}

/// A text that only speaks of a call lists no vacancies and does not open with it.
bool opensWithCall(const ReadingText& text)
{
    return kindOf(text.part(0, std::min<qsizetype>(4, text.lines().size()))) == DocumentKind::Call;
}

CallDraft readAsCall(const ReadingText& text, const ReferenceTables& tables)
{
    const SessionReading session = readSession(text, tables);
    const QList<ListEntry> entries = findEntries(text, tables.mandates);
    const QList<CallPart> parts = callParts(text, entries);
    if (parts.size() > 1)
        return readSeveralCalls(text, parts, session, tables);
    CallDraft draft = readOneCall(text, session, entries, tables);
    const bool listed = !draft.vacancies.isEmpty() && (draft.session != 0 || draft.deadline);
    if (listed || (draft.session != 0 && opensWithCall(text)))
        return draft;
    if (isNoteVerbale(text)) {
        CallDraft note = readNote(text, session);
        note.kind = u"note_verbale"_s;
        return note;
    }
    CallDraft other;
    other.kind = u"other"_s;
    other.language = draft.language;
    return other;
}

CallDraft readPage(const ReadingText& text, const ReferenceTables& tables)
{
    MandatePageReading page = readMandatePage(text, tables);
    CallDraft draft;
    draft.kind = toCode(DocumentKind::MandatePage);
    draft.language = languageOf(text.raw());
    fillAddresses(draft, text);
    draft.mandatePage = page.draft;
    draft.mandatePage->email = draft.contacts.value(0);
    draft.evidence.insert(page.evidence);
    draft.remarks += page.remarks;
    return draft;
}

CallDraft readReport(const ReadingText& text, const ReferenceTables& tables)
{
    CallDraft draft;
    draft.kind = toCode(DocumentKind::ConsultativeGroupReport);
    draft.language = languageOf(text.raw());
    fillSession(draft, readSession(text, tables));
    const NoteParts parts = readNoteParts(text);
    draft.date = parts.date;
    keep(draft, u"date"_s, parts.dateEvidence);
    const GroupReportReading report = readGroupReport(text, draft.session, tables);
    draft.vacancies = report.vacancies;
    draft.groupReport = report.draft;
    draft.evidence.insert(report.evidence);
    draft.remarks += report.remarks;
    return draft;
}

CallDraft draftOf(const ReadingText& text, const ReferenceTables& tables)
{
    const DocumentKind kind = kindOf(text);
    if (kind == DocumentKind::Call)
        return readAsCall(text, tables);
    if (kind == DocumentKind::NoteVerbale
        || (kind == DocumentKind::Letter && isNoteVerbale(text))) {
        CallDraft note = readNote(text, readSession(text, tables));
        note.kind = u"note_verbale"_s;
        return note;
    }
    if (kind == DocumentKind::MandatePage)
        return readPage(text, tables);
    if (kind == DocumentKind::ConsultativeGroupReport)
        return readReport(text, tables);
    CallDraft draft;
    draft.kind = u"other"_s;
    draft.language = languageOf(text.raw());
    return draft;
}

} // namespace

CallDraft readCall(const TextDocument& document, const QString& fileName,
                   const ReferenceTables& tables)
{
    CallDraft draft = draftOf(ReadingText(document, fileName), tables);
    draft.text = plainText(document);
    return draft;
}

} // namespace greffier
