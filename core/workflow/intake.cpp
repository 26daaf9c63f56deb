#include "core/workflow/intake.h"

#include "core/documents/extract/receipts_reader.h"
#include "core/documents/extract/survey_reader.h"
#include "core/reference/reference_tables.h"
#include "core/workflow/intake_survey.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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
        m_uids.insert(applicant.id, applicant.uid);

    for (const auto step : {&Intake::readReceipts, &Intake::takeSurvey, &Intake::takeFiles,
                            &Intake::fileLaterReceipts}) {
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

Result<Sheet> Intake::readSheet(const QString& path)
{
    const auto file = loadDocumentFile(path);
    if (!file)
        return file.error();
    return m_reader.readSheet(*file, &m_progress);
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
        m_receipts.insert(line.file, line);
    m_report.remarks += draft->remarks;
    if (draft->lines.isEmpty() || knownByName(*file))
        return {};
    return m_desk.keepReceiptsList(*file, m_state.session.id);
}

Result<void> Intake::takeSurvey()
{
    if (m_request.surveyFile.isEmpty())
        return {};
    const auto file = loadDocumentFile(m_request.surveyFile);
    if (!file)
        return file.error();
    const auto sheet = m_reader.readSheet(*file, &m_progress);
    if (!sheet)
        return sheet.error();
    Sheet codebook;
    SurveyReading reading;
    reading.fileName = file->name;
    if (!m_request.codebookFile.isEmpty()) {
        const auto read = readSheet(m_request.codebookFile);
        if (!read)
            return read.error();
        codebook = *read;
        reading.codebook = &codebook;
    }
    const auto draft = readSurvey(*sheet, reading, m_reference);
    if (!draft)
        return draft.error();
    m_report.remarks += draft->remarks;
    SurveyMatching matching(m_state, m_persons, m_reference, m_folder);
    const SurveyFiling filing = matching.filingOf(*draft, *sheet, *file);
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
        outcomes[places.at(i)].applicant = applicant.uid;
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
    // What came first is the original, what came again the copy.
    std::stable_sort(files->begin(), files->end(),
                     [this](const ListedFile& one, const ListedFile& other) {
                         const ReceiptLine* first = receiptOf(one.name);
                         const ReceiptLine* second = receiptOf(other.name);
                         if (!first || !second)
                             return first != nullptr && second == nullptr;
                         return first->at < second->at;
                     });
    qint64 done = 0;
    for (const ListedFile& listed : *files) {
        if (m_progress.isStopped())
            return Error{Error::Code::Cancelled, {}, {}};
        m_progress.report(done++, files->size(), listed.name);
        const auto taken = take(listed);
        if (!taken)
            return taken.error();
    }
    m_progress.report(done, files->size());
    return {};
}

Result<void> Intake::take(const ListedFile& listed)
{
    m_seen += listed.name;
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
        return takeMail(file);
    const DocumentMatching matching(m_reader, m_reference, m_state, m_persons);
    const ReceiptLine* line = receiptOf(file.name);
    const auto matched = matching.match(file, line ? line->from : QString(), m_progress);
    if (!matched)
        return matched.error();
    return putIfChanged(file, *matched, known);
}

Result<void> Intake::putIfChanged(const DocumentFile& file, const MatchedDocument& matched,
                                  const Document* known)
{
    const bool unchanged
        = known && known->outcome == matched.outcome && known->reason == matched.reason;
    if (unchanged) {
        reportKnown(*known);
        return {};
    }
    return put(file, matched, known ? known->id : DocumentId());
}

Result<void> Intake::takeMembers(const DocumentFile& zip, const Document* known)
{
    const auto members = m_reader.unpack(zip, &m_progress);
    if (!members && members.error().code == Error::Code::Cancelled)
        return members.error();
    if (!members) {
        MatchedDocument archive;
        archive.outcome = u"unreadable"_s;
        archive.reason = members.error().message;
        archive.format = u"zip"_s;
        return putIfChanged(zip, archive, known);
    }
    for (DocumentFile member : *members) {
        // A receipt for the archive is one for each file in it.
        if (m_receipts.contains(zip.name) && !m_receipts.contains(member.name))
            m_receipts.insert(member.name, m_receipts.value(zip.name));
        m_seen += member.name;
        const auto taken = take(member);
        if (!taken)
            return taken.error();
    }
    return {};
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
    if (const ReceiptLine* line = receiptOf(file.name))
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
    m_uids.insert(applicant.id, applicant.uid);
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

/// By the whole name, or by the last part of it for a list that names no folders.
const ReceiptLine* Intake::receiptOf(const QString& file) const
{
    auto line = m_receipts.constFind(file);
    if (line == m_receipts.constEnd())
        line = m_receipts.constFind(file.section(u'/', -1));
    return line == m_receipts.constEnd() ? nullptr : &*line;
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
    known.reason = document.reason;
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
        const ReceiptLine* line = receiptOf(document.name);
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
    QSet<QString> named;
    for (const QString& name : std::as_const(m_seen)) {
        if (const ReceiptLine* line = receiptOf(name))
            named += line->file;
    }
    QStringList names = m_receipts.keys();
    std::sort(names.begin(), names.end());
    for (const QString& name : names) {
        if (!named.contains(name))
            m_report.remarks += QCoreApplication::translate(
                                    "Intake", "The list of receipts names %1, which is not there.")
                                    .arg(name);
    }
    QStringList seen(m_seen.begin(), m_seen.end());
    std::sort(seen.begin(), seen.end());
    for (const QString& name : seen) {
        if (!receiptOf(name))
            m_report.remarks
                += QCoreApplication::translate("Intake", "The list of receipts does not name %1.")
                       .arg(name);
    }
}

} // namespace greffier
