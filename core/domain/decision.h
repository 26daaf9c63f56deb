#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace greffier {

/// Where an application stands; the latest decision says so. Source: procedure.md, 1.5.
enum class Status : quint8 {
    Received,
    Incomplete,
    Late,
    UnderScreening,
    Eligible,
    NotEligible,
    Withdrawn,
    Shortlisted,
    Interviewed,
    Recommended,
    NotRecommended,
    Proposed,
    Appointed,
    NotAppointed,
};

inline constexpr Status kAllStatuses[]
    = {Status::Received,       Status::Incomplete,  Status::Late,        Status::UnderScreening,
       Status::Eligible,       Status::NotEligible, Status::Withdrawn,   Status::Shortlisted,
       Status::Interviewed,    Status::Recommended, Status::NotRecommended, Status::Proposed,
       Status::Appointed,      Status::NotAppointed};

QString toCode(Status status); ///< "under_screening": stored and exported, never translated
std::optional<Status> statusFromCode(const QString& code);
QString displayName(Status status);

/// Whether an application of this status may stand on the public list of eligible candidates.
/// Whoever is withdrawn, late, incomplete or not eligible may not (procedure.md, 3.3).
bool isOnPublicList(Status status);

/// Who decided what, when, why, with the findings as they stood.
struct Decision {
    QString uid;
    ApplicationId application;
    Status status = Status::Received;
    QString reasonCode; ///< from the register's table of reasons
    QString note; ///< internal
    QString officer;
    QDateTime at; ///< UTC
    QString ruleBookEdition; ///< which edition of the rules gave the findings
    Findings findings; ///< copied, so that they stay explainable
    QString despite; ///< ground for going against what held the application back; empty: nothing did

    bool operator==(const Decision&) const = default;
};

} // namespace greffier
