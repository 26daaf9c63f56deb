#pragma once

#include "core/base/progress.h"
#include "core/documents/reader_process.h"
#include "core/workflow/document_matching.h"
#include "core/workflow/intake_desk.h"
#include "core/workflow/intake_listing.h"
#include "core/workflow/person_index.h"
#include "core/workflow/receipt_book.h"
#include "core/workflow/register.h"

namespace greffier {

struct ReferenceTables;

/// Takes a survey, a list of receipts and a folder of files in: reads each in the reader process,
/// matches it with a person and a vacancy, and has it filed, one act a file. Every file gets an
/// outcome; one that cannot be read never stops the others. What an earlier run has done is not
/// done again.
class Intake {
public:
    Intake(IntakeDesk& desk, ReaderProcess& reader, const ReferenceTables& reference,
           const NameFolder& folder, const IntakeRequest& request, const Progress& progress);

    Result<IntakeReport> run();

private:
    /// A file that belonged to nobody when so many persons were known.
    struct WaitingForPerson {
        DocumentFile file;
        MatchedDocument matched;
        qsizetype personsKnown = 0;
    };

    Result<void> readReceipts();
    Result<void> keepReceiptsList();
    Result<void> takeSurvey();
    Result<void> fileSurvey(const SurveyFiling& filing, QList<IntakeSurveyOutcome>& outcomes,
                            const QList<qsizetype>& places);
    Result<QList<ListedFile>> filesToTake() const;
    Result<void> takeFiles();
    Result<void> take(const ListedFile& listed);
    Result<void> take(const DocumentFile& file);
    /// What is attached to a mail, or the mail itself where nothing is.
    Result<void> takeMail(const DocumentFile& mail, const Document* known);
    Result<void> takeMailText(const DocumentFile& mail, const QString& sender,
                              const Document* known);
    Result<void> takeMembers(const DocumentFile& zip, const Document* known);
    Result<void> takeInside(const DocumentFile& file);
    Result<void> takeWaiting();
    MatchedDocument withSender(const WaitingForPerson& waiting) const;
    Result<void> goOn(const QString& name);
    Result<void> settle(const DocumentFile& file, const MatchedDocument& matched,
                        const Document* known);
    Result<void> putIfChanged(const DocumentFile& file, const MatchedDocument& matched,
                              const Document* known);
    Result<void> put(const DocumentFile& file, const MatchedDocument& matched, DocumentId replaced);
    Result<void> fileLaterReceipts();
    void remarkOnReceipts();

    const Document* knownByName(const DocumentFile& file) const;
    const Document* knownByContent(const DocumentFile& file) const;
    void remember(const Applicant& applicant, const QList<VacancyId>& vacancies);
    void report(const QString& file, const MatchedDocument& matched, bool doneBefore);
    void reportKnown(const Document& document);
    int numberOf(VacancyId vacancy) const;

    IntakeDesk& m_desk;
    ReaderProcess& m_reader;
    const ReferenceTables& m_reference;
    const NameFolder& m_folder;
    IntakeRequest m_request;
    const Progress& m_progress;

    IntakeState m_state;
    PersonIndex m_persons;
    QHash<ApplicantId, QString> m_uids;
    std::optional<DocumentFile> m_receiptsList;
    ReceiptBook m_receipts;
    QList<WaitingForPerson> m_waiting;
    bool m_allWereTaken = false;
    qint64 m_filesDone = 0;
    qint64 m_filesInAll = 0; ///< grows with every archive that is opened
    IntakeReport m_report;
};

} // namespace greffier
