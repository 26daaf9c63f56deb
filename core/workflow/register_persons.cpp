// The Register's acts on persons: who is one person, and who is not.

#include "core/domain/applicant_fields.h"
#include "core/store/store_error.h"
#include "core/workflow/persons.h"
#include "core/workflow/register_private.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QString nameOf(const Person& applicant)
{
    return applicant.familyName + u", "_s + applicant.givenNames;
}

/// "Okafor, Ada / Okafor, A." as the subject of an act on two persons.
QString subjectOf(const Snapshot& snapshot, ApplicantId one, ApplicantId other)
{
    QStringList names;
    for (const ApplicantId id : {one, other}) {
        for (const auto& applicant : snapshot.applicants) {
            if (applicant->id == id)
                names += nameOf(*applicant);
        }
    }
    return names.join(u" / "_s);
}

/// What the parts of an application state of the person.
QList<ApplicationValue> statementsOf(const store::Stores& stores, ApplicationId application)
{
    QList<ApplicationValue> statements;
    for (const ApplicationValue& value : stores.applications.valuesOf(application)) {
        if (applicantFields().contains(value.field.section(u'.', 0, 0)))
            statements += value;
    }
    return statements;
}

} // namespace

Pending<QList<SuspectedDouble>> Register::suspectedDoubles() const
{
    return d->elsewhere([this]() -> Result<QList<SuspectedDouble>> {
        using Known = std::pair<QList<Applicant>, QList<DistinctPersons>>;
        const auto known = d->worker
                               ->post([](store::Database& database) {
                                   const store::Stores stores(database);
                                   return Known(stores.applicants.all(),
                                                stores.reviews.distinctPersons());
                               })
                               .result();
        if (!known)
            return known.error();
        return greffier::suspectedDoubles(known->first, known->second, d->names);
    });
}

Pending<PersonRecord> Register::person(ApplicantId id) const
{
    return d->worker->post([this, id](store::Database& database) -> Result<PersonRecord> {
        const store::Stores stores(database);
        const auto applicant = stores.applicants.find(id);
        if (!applicant)
            return Error{
                Error::Code::NotFound, tr("The applicant is not in the register any more."), {}};
        PersonRecord record;
        record.applicant = *applicant;
        record.applications = stores.applications.ofApplicant(id);
        for (const Application& application : std::as_const(record.applications))
            record.statements += statementsOf(stores, application.id);
        record.documents = stores.documents.ofApplicant(id);
        for (const DistinctPersons& apart : stores.reviews.distinctPersons()) {
            if (apart.one == id || apart.other == id)
                record.apart += apart;
        }
        return record;
    });
}

Pending<void> Register::mergePersons(const PersonMerge& merge)
{
    const QString subject = subjectOf(*snapshot(), merge.kept, merge.merged);
    const auto work = [merge](store::Change& change, store::Database& database) {
        greffier::mergePersons(change, database, merge);
    };
    return d->perform({u"merge_persons"_s, subject, {}}, work);
}

Pending<void> Register::keepApart(ApplicantId one, ApplicantId other, const QString& reason)
{
    const QString subject = subjectOf(*snapshot(), one, other);
    const auto work = [one, other, ground = reason.trimmed()](store::Change& change,
                                                              store::Database& database) {
        store::Stores stores(database);
        if (ground.isEmpty())
            throw store::StoreError(
                Error{Error::Code::Invalid,
                      tr("Please write how it is known that these are two persons."),
                      {}});
        if (one == other || !stores.applicants.find(one) || !stores.applicants.find(other))
            throw store::StoreError(
                Error{Error::Code::Invalid, tr("Name two different applicants."), {}});
        const auto known = stores.reviews.distinctPersons();
        if (std::any_of(known.begin(), known.end(),
                        [&](const DistinctPersons& persons) { return persons.are(one, other); }))
            throw store::StoreError(
                Error{Error::Code::Conflict, tr("That is in the register already."), {}});
        stores.reviews.keepApart(change, {{}, one, other, ground, {}, {}});
    };
    return d->perform({u"keep_apart"_s, subject, reason.trimmed()}, work);
}

} // namespace greffier
