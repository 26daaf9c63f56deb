#pragma once

#include "core/domain/applicant.h"
#include "core/text/name_key.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// What two persons are compared by; made once for each, since folding a name costs time.
struct PersonTraits {
    NameKey name; ///< of family and given names together
    NameKey familyName;
    NameKey formerName; ///< empty: none
    QStringList nameWords; ///< folded words of family and given names, sorted
    QStringList formerWords; ///< folded words of the former name, sorted
    QDate dateOfBirth; ///< invalid: not known
    QString email; ///< lower case; empty: not known
    QString telephone; ///< digits only, without leading zeros; empty: not known
    QStringList nationalities; ///< reference nationality first
    QString gender;
};

PersonTraits traitsOf(const Person& person, const NameFolder& folder); ///< without a telephone
PersonTraits traitsOf(const Applicant& applicant, const NameFolder& folder);

/// How likely two applicants are one person, and why.
struct DuplicateScore {
    enum class Likeness {
        Same, ///< certain enough to file under one person
        Likely, ///< an officer has to look
        Unlikely, ///< two persons
    };
    /// One thing that speaks for or against it.
    struct Reason {
        QString code; ///< "same_name", "other_birth_date": stable
        QString text; ///< a translated sentence

        bool operator==(const Reason&) const = default;
    };

    int points = 0; ///< 0 to 100
    Likeness likeness = Likeness::Unlikely;
    QList<Reason> reasons;
};

QString toCode(DuplicateScore::Likeness likeness); ///< "same", "likely", "unlikely"

/// Order, accents, case and script of names make no difference. One name and two dates of birth are
/// two persons, whatever else agrees but the e-mail address, which makes it a matter for the
/// officer.
DuplicateScore duplicateScore(const PersonTraits& one, const PersonTraits& other);

} // namespace greffier
