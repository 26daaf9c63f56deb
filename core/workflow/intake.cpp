#include "core/workflow/intake.h"

#include "core/documents/extract/receipts_reader.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/intake_survey.h"
#include "core/workflow/stored_reasons.h"
#include "core/workflow/survey_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Outcomes that another run may change: the survey was not there yet, or a reader gave up.
bool isOpen(const QString& outcome)
{
    return outcome == u"unmatched"_s || outcome == u"unreadable"_s || outcome == u"no_text"_s;
}

Document documentFrom(const DocumentFile& file, const MatchedDocument& matched, SessionId session)
{
    Document document;
    document.name = file.name;
    document.hash = file.hash;
    document.size = file.bytes.size();
    document.part = matched.part;
    document.outcome = matched.outcome;
    document.reason = matched.reason;
    document.session = session;
    document.format = matched.format;
    return document;
}

} // namespace

Intake::Intake(IntakeDesk& desk, ReaderProcess& reader, const ReferenceTables& reference,
               const NameFolder& folder, const IntakeRequest& request, const Progress& progress)
    : m_desk(desk)
    , m_reader(reader)
    , m_reference(reference)
    , m_folder(folder)
    , m_request(request)
    , m_progress(progress)
    , m_persons({}, folder)
{
}

Result<IntakeReport> Intake::run()
{
    auto state = m_desk.state(m_request.session);
    if (!state)
        return state.error();
    m_state = std::move(*state);
    m_persons = PersonIndex(m_state.applicants, m_folder);
    for (const Applicant& applicant : m_state.applicants)
        m_uids.insert(applicant.id, applicant.uid.text());

    // What cannot be read at all is said before anything is filed.
    for (const auto step : {&Intake::readReceipts, &Intake::takeSurvey, &Intake::keepReceiptsList,
                            &Intake::takeFiles, &Intake::fileLaterReceipts}) {
        const auto done = (this->*step)();
        if (!done && done.error().code == Error::Code::Cancelled)
            m_report.stopped = true;
        else if (!done)
            return done.error();
        if (m_report.stopped)
            break;
    }
    if (!m_report.stopped)
        remarkOnReceipts();
    m_report.applicants = static_cast<int>(m_state.appliedFor.size());
    for (const QList<int>& numbers : std::as_const(m_state.appliedFor))
        m_report.applications += static_cast<int>(numbers.size());
    return m_report;
}

Result<void> Intake::readReceipts()
{
    if (m_request.receiptsFile.isEmpty())
        return {};
    const auto file = loadDocumentFile(m_request.receiptsFile);
    if (!file)
        return file.error();
    const auto sheet = m_reader.readSheet(*file, &m_progress);
    if (!sheet)
        return sheet.error();
    const auto draft = greffier::readReceipts(*sheet, file->name, u"Europe/Zurich"_s);
    if (!draft)
        return draft.error();
    for (const ReceiptLine& line : draft->lines)
        m_receipts.addListed(line);
    m_report.remarks += draft->remarks;
    m_receiptsList = *file;
    return {};
}

Result<void> Intake::keepReceiptsList()
{
    if (!m_receiptsList || knownByName(*m_receiptsList))
        return {};
    return m_desk.keepReceiptsList(*m_receiptsList, m_state.session.id);
}

Result<void> Intake::takeSurvey()
{
    if (m_request.surveyFile.isEmpty())
        return {};
    const auto survey = openSurvey(m_reader, m_request, &m_progress);
    if (!survey)
        return survey.error();
    const SurveyLayout layout = m_request.surveyLayout.value_or(m_state.surveyLayout);
    const auto draft = survey->draft(layout, m_reference);
    if (!draft)
        return draft.error();
    m_report.remarks += draft->remarks;
    SurveyMatching matching(m_state, m_persons, m_reference, m_folder, layout);
    SurveyFiling filing = matching.filingOf(*draft, survey->sheet, survey->file);
    filing.layout = m_request.surveyLayout;
    QList<IntakeSurveyOutcome> outcomes = matching.outcomes();
    const auto filed = fileSurvey(filing, outcomes, matching.outcomeOfFiling());
    if (!filed)
        return filed.error();
    m_report.surveyRows = outcomes;
    return {};
}

Result<void> Intake::fileSurvey(const SurveyFiling& filing, QList<IntakeSurveyOutcome>& outcomes,
                                const QList<qsizetype>& places)
{
    if (filing.rows.isEmpty())
        return {};
    const auto applicants = m_desk.file(filing, m_state.session.id);
    if (!applicants)
        return applicants.error();
    for (qsizetype i = 0; i < applicants->size(); ++i) {
        const Applicant& applicant = applicants->at(i);
        if (!applicant.id.isValid())
            continue;
        outcomes[places.at(i)].applicant = applicant.uid.text();
        remember(applicant, filing.rows.at(i).vacancies);
    }
    if (m_request.filed)
        m_request.filed(filing.file.name);
    return {};
}

Result<QList<ListedFile>> Intake::filesToTake() const
{
    QList<ListedFile> files;
    for (const QString& path : m_request.files)
        files += {path, QFileInfo(path).fileName()};
    if (m_request.folder.isEmpty())
        return files;
    const auto below = filesBelow(
        m_request.folder, {m_request.surveyFile, m_request.codebookFile, m_request.receiptsFile});
    if (!below)
        return below.error();
    return files + *below;
}

Result<void> Intake::takeFiles()
{
    auto files = filesToTake();
    if (!files)
        return files.error();
    for (const ListedFile& listed : std::as_const(*files))
        m_receipts.expect(listed.name);
    // What came first is the original, what came again the copy.
    std::stable_sort(files->begin(), files->end(),
                     [this](const ListedFile& one, const ListedFile& other) {
                         const ReceiptLine* first = m_receipts.lineFor(one.name);
                         const ReceiptLine* second = m_receipts.lineFor(other.name);
                         if (!first || !second)
                             return first != nullptr && second == nullptr;
                         return first->at < second->at;
                     });
    m_filesInAll = files->size();
    for (const ListedFile& listed : std::as_const(*files)) {
        if (const auto going = goOn(listed.name); !going)
            return going.error();
        if (const auto taken = take(listed); !taken)
            return taken.error();
    }
    return takeWaiting();
}

/// Says which file is next; Cancelled when the work was stopped.
Result<void> Intake::goOn(const QString& name)
{
    if (m_progress.isStopped())
        return Error{Error::Code::Cancelled, {}, {}};
    m_progress.report(m_filesDone++, m_filesInAll, name);
    return {};
}

/// Whom a file that cannot be read comes from, as far as is known by now.
MatchedDocument Intake::withSender(const WaitingForPerson& waiting) const
{
    MatchedDocument matched = waiting.matched;
    const ReceiptLine* line = m_receipts.lineFor(waiting.file.name);
    if (matched.outcome != u"unmatched"_s)
        DocumentMatching(m_reader, m_reference, m_state, m_persons)
            .findSender(matched, waiting.file.name, line ? line->from : QString());
    return matched;
}

/// What belonged to nobody may be of somebody whose form came after it.
Result<void> Intake::takeWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    m_allWereTaken = true;
    for (const WaitingForPerson& each : waiting) {
        if (m_progress.isStopped())
            return Error{Error::Code::Cancelled, {}, {}};
        const bool retry = m_uids.size() > each.personsKnown;
        const auto done = retry && each.matched.outcome == u"unmatched"_s
            ? take(each.file)
            : putIfChanged(each.file, withSender(each), knownByName(each.file));
        if (!done)
            return done.error();
    }
    m_progress.report(m_filesInAll, m_filesInAll);
    return {};
}

Result<void> Intake::take(const ListedFile& listed)
{
    const auto file = QFileInfo(listed.path).isSymLink()
        ? Result<DocumentFile>(readError(ReadFailure::NotAFile))
        : loadDocumentFile(listed.path, listed.name);
    if (file)
        return take(*file);
    MatchedDocument unread;
    unread.outcome = u"unreadable"_s;
    unread.reason = file.error().message;
    report(listed.name, unread, false);
    return {};
}

Result<void> Intake::take(const DocumentFile& file)
{
    const Document* known = knownByName(file);
    if (known && (!isOpen(known->outcome) || !known->settled.isEmpty())) {
        reportKnown(*known);
        return {};
    }
    const Document* original = known ? nullptr : knownByContent(file);
    if (original) {
        MatchedDocument duplicate;
        duplicate.outcome = u"duplicate"_s;
        duplicate.part = original->part;
        duplicate.format = original->format;
        duplicate.reason
            = QCoreApplication::translate("Intake", "The same file as %1.").arg(original->name);
        return put(file, duplicate, {});
    }
    const auto recognised = m_reader.recognise(file, &m_progress);
    if (recognised && recognised->kind == FileKind::Zip)
        return takeMembers(file, known);
    if (recognised && recognised->kind == FileKind::Mail)
        return takeMail(file, known);
    const DocumentMatching matching(m_reader, m_reference, m_state, m_persons);
    const ReceiptLine* line = m_receipts.lineFor(file.name);
    const auto matched = matching.match(file, line ? line->from : QString(), m_progress);
    if (!matched)
        return matched.error();
    return settle(file, *matched, known);
}

/// Files it at once, or after all others when nobody is known whose it is.
Result<void> Intake::settle(const DocumentFile& file, const MatchedDocument& matched,
                            const Document* known)
{
    const bool isOfNobody = !matched.person && isOpen(matched.outcome);
    if (!isOfNobody || m_allWereTaken)
        return putIfChanged(file, matched, known);
    m_waiting += {file, matched, m_uids.size()};
    return {};
}

Result<void> Intake::putIfChanged(const DocumentFile& file, const MatchedDocument& matched,
                                  const Document* known)
{
    const bool unchanged = known && known->outcome == matched.outcome
        && reasonInWords(known->reason) == reasonInWords(matched.reason);
    if (unchanged) {
        reportKnown(*known);
        return {};
    }
    return put(file, matched, known ? known->id : DocumentId());
}

Result<void> Intake::put(const DocumentFile& file, const MatchedDocument& matched,
                         DocumentId replaced)
{
    DocumentFiling filing;
    filing.file = file;
    filing.document = documentFrom(file, matched, m_state.session.id);
    filing.document.id = replaced;
    filing.person = matched.person;
    filing.vacancies = matched.vacancies;
    filing.values = matched.values;
    if (const ReceiptLine* line = m_receipts.lineFor(file.name))
        filing.receipt = *line;
    const auto filed = m_desk.file(filing);
    if (!filed)
        return filed.error();
    Document document = filing.document;
    document.id = filed->document;
    document.applicant = filed->applicant.id;
    if (!replaced.isValid())
        m_state.documents += document;
    if (filing.receipt)
        m_state.withReceipt += document.id;
    if (filed->applicant.id.isValid())
        remember(filed->applicant, matched.vacancies);
    MatchedDocument done = matched;
    if (filed->applicant.id.isValid())
        done.person = filed->applicant;
    report(file.name, done, false);
    if (m_request.filed && matched.outcome == u"filed"_s)
        m_request.filed(file.name);
    return {};
}

void Intake::remember(const Applicant& applicant, const QList<VacancyId>& vacancies)
{
    m_persons.put(applicant);
    m_uids.insert(applicant.id, applicant.uid.text());
    QList<int>& numbers = m_state.appliedFor[applicant.id];
    for (const VacancyId vacancy : vacancies) {
        if (!numbers.contains(numberOf(vacancy)))
            numbers += numberOf(vacancy);
    }
    if (numbers.isEmpty())
        m_state.appliedFor.remove(applicant.id);
}

const Document* Intake::knownByName(const DocumentFile& file) const
{
    const auto found = std::find_if(
        m_state.documents.begin(), m_state.documents.end(), [&](const Document& document) {
            return document.name == file.name && document.hash == file.hash;
        });
    return found == m_state.documents.end() ? nullptr : &*found;
}

const Document* Intake::knownByContent(const DocumentFile& file) const
{
    const auto found = std::find_if(
        m_state.documents.begin(), m_state.documents.end(), [&](const Document& document) {
            return document.hash == file.hash && document.outcome == u"filed"_s;
        });
    return found == m_state.documents.end() ? nullptr : &*found;
}

int Intake::numberOf(VacancyId id) const
{
    for (const Vacancy& vacancy : m_state.vacancies) {
        if (vacancy.id == id)
            return vacancy.number;
    }
    return 0;
}

void Intake::report(const QString& file, const MatchedDocument& matched, bool doneBefore)
{
    IntakeFileOutcome outcome;
    outcome.file = file;
    outcome.outcome = matched.outcome;
    outcome.reason = matched.reason;
    outcome.alreadyDone = doneBefore;
    if (matched.person)
        outcome.applicant = m_uids.value(matched.person->id);
    if (matched.vacancies.size() == 1)
        outcome.vacancy = numberOf(matched.vacancies.first());
    m_report.files += outcome;
}

void Intake::reportKnown(const Document& document)
{
    MatchedDocument known;
    known.outcome = document.outcome;
    known.reason = reasonInWords(document.reason);
    if (document.applicant.isValid()) {
        known.person = Applicant();
        known.person->id = document.applicant;
    }
    report(document.name, known, true);
}

Result<void> Intake::fileLaterReceipts()
{
    QList<ReceiptFiling> later;
    for (const Document& document : std::as_const(m_state.documents)) {
        const ReceiptLine* line = m_receipts.lineFor(document.name);
        if (line && document.part != Part::Survey && !m_state.withReceipt.contains(document.id))
            later += {document.id, *line};
    }
    if (later.isEmpty())
        return {};
    return m_desk.file(later, QFileInfo(m_request.receiptsFile).fileName());
}

void Intake::remarkOnReceipts()
{
    if (m_request.receiptsFile.isEmpty() || m_request.folder.isEmpty())
        return;
    for (const QString& name : m_receipts.listedWithoutFile())
        m_report.remarks += QCoreApplication::translate(
                                "Intake", "The list of receipts names %1, which is not there.")
                                .arg(name);
    for (const QString& name : m_receipts.listedForSeveral())
        m_report.remarks += QCoreApplication::translate(
                                "Intake",
                                "The list of receipts names %1, and several of the files "
                                "can be meant; none of them got its receipt.")
                                .arg(name);
    for (const QString& name : m_receipts.withoutLine())
        m_report.remarks
            += QCoreApplication::translate("Intake", "The list of receipts does not name %1.")
                   .arg(name);
}

} // namespace greffier
