#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace greffier {

/// A person who applies, however many mandates they apply for. Names keep the spelling of the
/// applicant; capitals are a matter of display.
struct Applicant {
    ApplicantId id;
    QString uid;
    qint64 revision = 0; ///< which state was read; an update names it
    QString familyName;
    QString givenNames;
    QString formerName; ///< empty: none stated
    QString gender; ///< "F", "M", "X"; empty: not stated
    QString nationality; ///< the one reference nationality, ISO 3166 alpha-2; empty: not known
    QStringList otherNationalities; ///< ISO 3166 alpha-2
    QDate dateOfBirth; ///< invalid: not known
    QString email;
    QString telephone;
    QString address;

    bool operator==(const Applicant&) const = default;
};

} // namespace greffier
