#include "core/store/survey_repository.h"

#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/repository.h"

namespace greffier::store {

namespace {

constexpr char kSelect[]
    = "SELECT uid, session_id, response_id, submitted_at, applicant_id, outcome, reason, row_hash,"
      " raw, file, locator, document_id FROM survey_response";

SurveyResponse read(const SQLite::Statement& row)
{
    RowReader in(row);
    SurveyResponse response;
    response.uid = in.text();
    response.session = in.id<SessionId>();
    response.responseId = in.text();
    response.submittedAt = in.instant();
    response.applicant = in.id<ApplicantId>();
    response.outcome = in.text();
    response.reason = in.text();
    response.rowHash = in.text();
    response.raw = in.object();
    response.evidence.file = in.text();
    response.evidence.locator = locatorFromCode(in.text()).value_or(Locator{});
    response.document = in.id<DocumentId>();
    return response;
}

void bindResponse(SQLite::Statement& statement, const SurveyResponse& response)
{
    bind(statement, ":session", response.session);
    bind(statement, ":response", response.responseId);
    bindOrNull(statement, ":submitted_at", response.submittedAt);
    bindOrNull(statement, ":applicant", response.applicant);
    bind(statement, ":outcome", response.outcome);
    bind(statement, ":reason", response.reason);
    bind(statement, ":row_hash", response.rowHash);
    bind(statement, ":raw", response.raw);
    bind(statement, ":file", response.evidence.file);
    bind(statement, ":locator", toCode(response.evidence.locator));
    bindOrNull(statement, ":document", response.document);
}

} // namespace

void SurveyRepository::add(Change& change, const SurveyResponse& response)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO survey_response (uid, session_id, response_id, submitted_at, applicant_id,"
        " outcome, reason, row_hash, raw, file, locator, document_id) VALUES (:uid, :session,"
        " :response, :submitted_at, :applicant, :outcome, :reason, :row_hash, :raw, :file, "
        ":locator,"
        " :document)");
    bind(insert, ":uid", uidOr(response.uid, change.newUid()));
    bindResponse(insert, response);
    insert.exec();
}

void SurveyRepository::update(Change& change, const SurveyResponse& response)
{
    SQLite::Statement& update = change.statement(
        "UPDATE survey_response SET submitted_at = :submitted_at, applicant_id = :applicant,"
        " outcome = :outcome, reason = :reason, row_hash = :row_hash, raw = :raw, file = :file,"
        " locator = :locator, document_id = :document"
        " WHERE session_id = :session AND response_id = :response");
    bindResponse(update, response);
    requireChanged(update.exec());
}

std::optional<SurveyResponse> SurveyRepository::find(SessionId session,
                                                     const QString& responseId) const
{
    Prepared select(
        m_db, std::string(kSelect) + " WHERE session_id = :session AND response_id = :response");
    bind(select, ":session", session);
    bind(select, ":response", responseId);
    return readFirst(select, read);
}

QList<SurveyResponse> SurveyRepository::ofApplicant(ApplicantId applicant) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE applicant_id = :applicant ORDER BY id");
    bind(select, ":applicant", applicant);
    return readAll(select, read);
}

QList<SurveyResponse> SurveyRepository::ofSession(SessionId session) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE session_id = :session ORDER BY id");
    bind(select, ":session", session);
    return readAll(select, read);
}

} // namespace greffier::store
