#pragma once

#include "core/base/id.h"
#include "core/domain/evidence.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace greffier {

/// One row of the online survey as it was exported, and what became of it.
struct SurveyResponse {
    QString uid;
    SessionId session;
    QString responseId;
    QDateTime submittedAt; ///< UTC; invalid: never completed, and then not received
    ApplicantId applicant; ///< not valid: matched to nobody
    QString outcome; ///< filed, unfinished, duplicate, unmatched
    QString reason;
    QString rowHash; ///< to know the row again in a later export
    QJsonObject raw; ///< heading to cell
    Evidence evidence; ///< file and row; the passage is not kept
    DocumentId document; ///< the export as a file; not valid: not kept

    bool operator==(const SurveyResponse&) const = default;
};

} // namespace greffier
