#pragma once

#include "core/workflow/intake_desk.h"

namespace greffier {

namespace store {
class Change;
class Database;
} // namespace store

/// The writing half of the intake: what one filing does inside its act. Throws StoreError.
class IntakeActs {
public:
    IntakeActs(store::Change& change, store::Database& database)
        : m_change(change)
        , m_database(database)
    {
    }

    DocumentFiled file(const DocumentFiling& filing);
    QList<Applicant> file(const SurveyFiling& filing, SessionId session);
    void file(const QList<ReceiptFiling>& receipts);
    void keepReceiptsList(const DocumentFile& file, SessionId session);

    static IntakeState state(store::Database& database, const Session& session);
    /// The same by the number of the session; NotFound where it has no call.
    static Result<IntakeState> stateOf(store::Database& database, int session);

private:
    Applicant stored(const Applicant& person);
    ApplicationId applicationFor(ApplicantId applicant, VacancyId vacancy);
    void addReceipt(const ReceiptLine& line, const Document& document, DocumentId id);
    void fileValues(const DocumentFiling& filing, ApplicationId application, DocumentId document);
    void fileSurveyValues(const SurveyRowFiling& row, ApplicationId application,
                          DocumentId document);

    store::Change& m_change;
    store::Database& m_database;
};

} // namespace greffier
