#pragma once

#include "core/base/id.h"
#include "core/base/uid.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace greffier {

/// Who somebody is, as lists show it. Names keep the spelling of the applicant; capitals are a
/// matter of display.
struct Person {
    ApplicantId id;
    Uid uid;
    QString familyName;
    QString givenNames;
    QString formerName; ///< empty: none stated
    QString gender; ///< "F", "M", "X"; empty: not stated
    QString nationality; ///< the one reference nationality, ISO 3166 alpha-2; empty: not known
    QStringList otherNationalities; ///< ISO 3166 alpha-2
    QDate dateOfBirth; ///< invalid: not known
    QString email;

    bool operator==(const Person&) const = default;
};

/// A person who applies, however many mandates they apply for.
struct Applicant : Person {
    qint64 revision = 0; ///< which state was read; an update names it
    QString telephone;
    QString address;

    bool operator==(const Applicant&) const = default;
};

} // namespace greffier
