#pragma once

#include "core/domain/survey_response.h"

#include <QList>

#include <optional>

namespace greffier::store {

class Change;
class Connection;

/// Rows of the online survey.
class SurveyRepository final {
public:
    explicit SurveyRepository(Connection& db)
        : m_db(db)
    {
    }

    void add(Change& change, const SurveyResponse& response);
    void update(Change& change, const SurveyResponse& response); ///< found by session and response

    std::optional<SurveyResponse> find(SessionId session, const QString& responseId) const;
    QList<SurveyResponse> ofApplicant(ApplicantId applicant) const;
    QList<SurveyResponse> ofSession(SessionId session) const; ///< in the order they were taken in

private:
    Connection& m_db;
};

} // namespace greffier::store
