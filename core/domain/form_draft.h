#pragma once

#include "core/domain/evidence.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A nationality as written, and the State it was understood as.
struct NationalityDraft {
    QString asWritten;
    QString iso2; ///< empty: not recognised, or ambiguous

    bool operator==(const NationalityDraft&) const = default;
};

/// A longer answer with its number of words as Word counts them: runs without white space, each
/// Chinese, Japanese or Korean character one.
struct TextDraft {
    QString text;
    int words = 0;

    bool operator==(const TextDraft&) const = default;
};

struct LanguageDraft {
    QString language; ///< "ar", "zh", "en", "fr", "ru", "es", or a name as written
    bool motherTongue = false;
    QString read; ///< "easily", "not_easily"; empty: not answered. The same for the two others
    QString write;
    QString speak;
    Evidence evidence;

    bool operator==(const LanguageDraft&) const = default;
};

/// A row of the education or of the employment table.
struct PeriodDraft {
    QString what; ///< degree and institution, or employer and function
    QString from; ///< as written
    QString to; ///< as written
    QString place;
    Evidence evidence;

    bool operator==(const PeriodDraft&) const = default;
};

struct EthicsDraft {
    int question = 0; ///< 1 to 5
    QString answer; ///< "yes", "no", "both"; empty: not answered
    QString explanation;
    Evidence evidence;

    bool operator==(const EthicsDraft&) const = default;
};

/// What a reader understood of a Word application form. Field names are those of the JSON draft in
/// snake case ("family_name"); each value's place stands in its Extracted.
struct FormDraft {
    QString language; ///< "en", "fr"
    Extracted<QString> mandateTitle;
    QString mandateCode; ///< matched; empty if unsure
    Extracted<QString> resolution; ///< "51/13"
    Extracted<int> session;
    Extracted<QString> familyName;
    Extracted<QString> firstName;
    Extracted<QString> middleName;
    Extracted<QString> givenNames; ///< first and middle
    Extracted<QString> formerName;
    Extracted<QString> gender; ///< "F", "M", "X"
    Extracted<QDate> dateOfBirth;
    Extracted<QString> placeOfBirth;
    Extracted<NationalityDraft> nationality;
    QList<Extracted<NationalityDraft>> otherNationalities;
    Extracted<QString> email; ///< where a form asks for it
    Extracted<TextDraft> qualifications;
    Extracted<TextDraft> expertise;
    Extracted<TextDraft> establishedCompetence;
    Extracted<TextDraft> publications;
    Extracted<TextDraft> availability;
    Extracted<TextDraft> motivationLetter;
    QList<LanguageDraft> languages;
    QList<PeriodDraft> education;
    QList<PeriodDraft> employment;
    QList<EthicsDraft> ethics;
    Extracted<QString> certifiedName;
    Extracted<QDate> certifiedOn;
    QHash<QString, QString> sections; ///< "I".."VIII": filled, partial, empty
    bool trackedChanges = false;
    QStringList remarks;

    bool operator==(const FormDraft&) const = default;
};

} // namespace greffier
