#include "core/workflow/persons.h"

#include "core/domain/applicant_fields.h"
#include "core/store/change.h"
#include "core/store/repointing.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "core/workflow/namesake_index.h"
#include "core/workflow/versions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

bool areApart(const QList<DistinctPersons>& apart, ApplicantId one, ApplicantId other)
{
    return std::any_of(apart.begin(), apart.end(),
                       [&](const DistinctPersons& persons) { return persons.are(one, other); });
}

Applicant require(const store::Stores& stores, ApplicantId id)
{
    const auto applicant = stores.applicants.find(id);
    if (!applicant)
        throw store::StoreError(
            Error{Error::Code::NotFound,
                  QCoreApplication::translate("Persons",
                                              "The applicant is not in the register any more."),
                  {}});
    return *applicant;
}

bool hasValuesOf(const store::Stores& stores, ApplicationId application, Part part)
{
    const auto values = stores.applications.valuesOf(application);
    return std::any_of(values.begin(), values.end(),
                       [part](const ApplicationValue& value) { return value.part == part; });
}

/// Two applications of one person for one vacancy are one application.
void mergeApplications(store::Change& change, store::Database& database, ApplicationId kept,
                       ApplicationId merged)
{
    store::Stores stores(database);
    if (hasValuesOf(stores, kept, Part::Survey))
        stores.applications.retireValues(change, merged, Part::Survey);
    store::repoint(change, u"application"_s, merged.value, kept.value);
    countVersions(change, stores, kept);
    Application stays = *stores.applications.find(kept);
    const QList<Decision> decisions = stores.decisions.of(kept);
    if (!decisions.isEmpty() && decisions.last().status != stays.status) {
        stays.status = decisions.last().status;
        stores.applications.update(change, stays);
    }
    stores.applications.remove(change, merged);
}

} // namespace

QList<SuspectedDouble> suspectedDoubles(const QList<Applicant>& applicants,
                                        const QList<DistinctPersons>& apart,
                                        const NameFolder& folder)
{
    NamesakeIndex namesakes(folder);
    QHash<ApplicantId, qsizetype> places;
    for (qsizetype i = 0; i < applicants.size(); ++i) {
        namesakes.put(applicants.at(i));
        places.insert(applicants.at(i).id, i);
    }
    const auto find
        = [&](ApplicantId id) { return std::optional(applicants.at(places.value(id))); };
    QList<SuspectedDouble> doubles;
    for (const Applicant& applicant : applicants) {
        for (const ApplicantId other : namesakes.doublesOf(applicant, find)) {
            if (applicant.id < other && !areApart(apart, applicant.id, other))
                doubles += {
                    applicant.id, other,
                    duplicateScore(traitsOf(applicant, folder), traitsOf(*find(other), folder))};
        }
    }
    std::stable_sort(doubles.begin(), doubles.end(),
                     [](const SuspectedDouble& one, const SuspectedDouble& other) {
                         return one.score.points > other.score.points;
                     });
    return doubles;
}

Applicant mergedPerson(const Applicant& kept, const Applicant& merged,
                       const QStringList& fromMerged)
{
    Applicant person = kept;
    for (const QString& field : applicantFields()) {
        const QString theirs = fieldOf(merged, field);
        if (fromMerged.contains(field) || fieldOf(kept, field).isEmpty())
            setField(person, field, theirs);
    }
    return person;
}

void mergePersons(store::Change& change, store::Database& database, const PersonMerge& merge)
{
    store::Stores stores(database);
    const Applicant kept = require(stores, merge.kept);
    const Applicant merged = require(stores, merge.merged);
    if (merge.kept == merge.merged)
        throw store::StoreError(
            Error{Error::Code::Invalid,
                  QCoreApplication::translate("Persons", "These are one and the same applicant."),
                  {}});
    if (areApart(stores.reviews.distinctPersons(), merge.kept, merge.merged))
        throw store::StoreError(Error{
            Error::Code::Conflict,
            QCoreApplication::translate("Persons",
                                        "An officer said that these are two persons; undo that "
                                        "act first if it was wrong."),
            {}});
    for (const Application& theirs : stores.applications.ofApplicant(merge.merged)) {
        if (const auto own = stores.applications.find(merge.kept, theirs.vacancy))
            mergeApplications(change, database, own->id, theirs.id);
    }
    store::repoint(change, u"applicant"_s, merge.merged.value, merge.kept.value);
    const Applicant person = mergedPerson(kept, merged, merge.fromMerged);
    if (person != kept)
        stores.applicants.update(change, person);
    stores.applicants.remove(change, merge.merged);
}

} // namespace greffier
