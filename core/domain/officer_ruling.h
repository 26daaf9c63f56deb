#pragma once

#include "core/base/id.h"
#include "core/domain/application.h"

#include <QDateTime>
#include <QString>

namespace greffier {

/// An officer's word on which version of a part counts, against what the receipts say.
struct VersionChoice {
    QString uid;
    ApplicationId application;
    Part part = Part::Form;
    DocumentId document;
    QString reason;
    QString officer;
    QDateTime at; ///< UTC

    bool operator==(const VersionChoice&) const = default;
};

/// An officer's word on which of the values that survey, form and letter state is right. It holds
/// as long as that source states that value.
struct ConcordanceRuling {
    QString uid;
    ApplicationId application;
    QString field; ///< key as in ApplicationValue
    QString source; ///< "survey", "form", "certification", "letter"
    QString value; ///< what that source states
    QString reason;
    QString officer;
    QDateTime at; ///< UTC

    bool operator==(const ConcordanceRuling&) const = default;
};

/// Two applicants of whom an officer said that they are not the same person.
struct DistinctPersons {
    QString uid;
    ApplicantId one;
    ApplicantId other;
    QString reason;
    QString officer;
    QDateTime at; ///< UTC

    bool are(ApplicantId first, ApplicantId second) const
    {
        return (one == first && other == second) || (one == second && other == first);
    }

    bool operator==(const DistinctPersons&) const = default;
};

} // namespace greffier
