#pragma once

#include "core/domain/applicant.h"
#include "core/domain/application.h"
#include "core/domain/document.h"
#include "core/domain/officer_ruling.h"
#include "core/rules/duplicate_score.h"

#include <QList>
#include <QStringList>

namespace greffier {

class NameFolder;
namespace store {
class Change;
class Database;
} // namespace store

/// Two applicants who may be one person, and what speaks for and against it.
struct SuspectedDouble {
    ApplicantId one;
    ApplicantId other;
    DuplicateScore score;
};

/// Two applicants who are one person. What only one of them has goes to the one who stays.
struct PersonMerge {
    ApplicantId kept;
    ApplicantId merged; ///< is no applicant any more afterwards
    QStringList fromMerged; ///< fields whose value is taken from the other; see applicantFields()
};

/// One person with where each value was read.
struct PersonRecord {
    Applicant applicant;
    QList<Application> applications;
    QList<ApplicationValue> statements; ///< what the parts of all applications state of the person
    QList<Document> documents;
    QList<DistinctPersons> apart; ///< who is somebody else, as officers said
};

/// Pairs that may be one person, the likeliest first; never a pair that is to be kept apart.
QList<SuspectedDouble> suspectedDoubles(const QList<Applicant>& applicants,
                                        const QList<DistinctPersons>& apart,
                                        const NameFolder& folder);

/// The person as merged: what stays, with the values chosen from the other and what was not known.
Applicant mergedPerson(const Applicant& kept, const Applicant& merged,
                       const QStringList& fromMerged);

/// Has everything that belongs to one applicant belong to the other, applications for the same
/// vacancy becoming one, and removes the one. Throws StoreError: Conflict where an officer said
/// that they are two persons.
void mergePersons(store::Change& change, store::Database& database, const PersonMerge& merge);

} // namespace greffier
