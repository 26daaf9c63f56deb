#include "core/workflow/rulings.h"

#include "core/domain/applicant_fields.h"
#include "core/reference/reference_tables.h"
#include "core/rules/concordance.h"
#include "core/store/change.h"
#include "core/store/store_error.h"
#include "core/store/stores.h"
#include "core/workflow/versions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

[[noreturn]] void refuse(const QString& message)
{
    throw store::StoreError(Error{Error::Code::Invalid, message, {}});
}

Application require(const store::Stores& stores, ApplicationId id)
{
    const auto application = stores.applications.find(id);
    if (!application)
        throw store::StoreError(
            Error{Error::Code::NotFound,
                  QCoreApplication::translate("Rulings",
                                              "The application is not in the register any more."),
                  {}});
    return *application;
}

FieldStatement statementOf(const QList<ApplicationValue>& values, const DifferenceRuling& ruling)
{
    CaseFacts facts;
    facts.values = values;
    for (const FieldConcordance& row : concordance(facts)) {
        for (const FieldStatement& statement : row.statements) {
            if (row.field == ruling.field && statement.source == ruling.source)
                return statement;
        }
    }
    refuse(QCoreApplication::translate(
               "Rulings", "There is nothing to settle: %1 is not stated there and elsewhere.")
               .arg(ruling.field));
}

void setInRecord(store::Change& change, store::Stores& stores, ApplicantId id, const QString& field,
                 const QString& value)
{
    Applicant person = *stores.applicants.find(id);
    const Applicant before = person;
    setField(person, field, value);
    if (person != before)
        stores.applicants.update(change, person);
}

/// The version that a corrected value belongs to when none is named.
DocumentId versionFor(const store::Stores& stores, const Application& application, Part part)
{
    for (const ApplicationValue& value : stores.applications.valuesOf(application.id)) {
        if (value.part == part && value.document.isValid())
            return value.document;
    }
    for (const Document& document : stores.documents.ofApplication(application.id)) {
        if (document.part == part)
            return document.id;
    }
    return {};
}

QString readBefore(const store::Stores& stores, ApplicationId application,
                   const ApplicationValue& value)
{
    for (const ApplicationValue& each : stores.applications.valuesOf(application)) {
        if (each.field == value.field && each.part == value.part)
            return each.value;
    }
    return {};
}

} // namespace

void settle(store::Change& change, store::Database& database, const DifferenceRuling& ruling)
{
    store::Stores stores(database);
    const Application application = require(stores, ruling.application);
    const FieldStatement right = statementOf(stores.applications.valuesOf(application.id), ruling);
    stores.reviews.settle(
        change,
        {{}, application.id, ruling.field, ruling.source, right.value, ruling.reason, {}, {}});
    setInRecord(change, stores, application.applicant, ruling.field, right.value);
}

void choose(store::Change& change, store::Database& database, ApplicationId application,
            DocumentId document, const QString& reason)
{
    store::Stores stores(database);
    require(stores, application);
    if (!stores.applications.versionsOf(application, Part::Form).contains(document))
        refuse(QCoreApplication::translate(
            "Rulings", "The file is no version of the form that was read for this application."));
    stores.reviews.choose(change, {{}, application, Part::Form, document, reason, {}, {}});
    countVersions(change, stores, application);
}

void correct(store::Change& change, store::Database& database, ApplicationId id,
             ApplicationValue value)
{
    store::Stores stores(database);
    const Application application = require(stores, id);
    if (value.field.isEmpty())
        refuse(QCoreApplication::translate("Rulings", "Say which field is corrected."));
    if (!value.document.isValid())
        value.document = versionFor(stores, application, value.part);
    const auto document = stores.documents.find(value.document);
    if (!document)
        refuse(QCoreApplication::translate(
            "Rulings", "There is no file of that part that the value could stand in."));
    if (value.evidence.file.isEmpty())
        value.evidence.file = document->name;
    value.enteredBy = change.officer().name;
    value.certainty = Certainty::Read;
    const QString before = readBefore(stores, id, value);
    stores.applications.replaceValue(change, id, value);
    countVersions(change, stores, id);
    const QString known = fieldOf(*stores.applicants.find(application.applicant), value.field);
    if (known.isEmpty() || known == before)
        setInRecord(change, stores, application.applicant, value.field, value.value);
}

Result<QString> storedForm(const QString& field, const QString& text,
                           const ReferenceTables& reference)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return trimmed;
    if (field == u"gender"_s && !QStringList{u"F"_s, u"M"_s, u"X"_s}.contains(trimmed))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Rulings", "The gender is F, M or X."),
                     {}};
    if (field == u"date_of_birth"_s && !QDate::fromString(trimmed, Qt::ISODate).isValid())
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Rulings", "A date is written year-month-day: 1975-04-12."),
            {}};
    if (field != u"nationality"_s && !field.startsWith(u"other_nationalities"_s))
        return trimmed;
    const NationalityMatch match = reference.states.recognise(trimmed);
    if (match.iso2().isEmpty())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "Rulings", "“%1” does not name one State. Give its full name or its code.")
                         .arg(trimmed),
                     {}};
    return match.iso2();
}

Result<QList<ApplicationValue>> storedForms(const QList<ApplicationValue>& values,
                                            const ReferenceTables& reference)
{
    QList<ApplicationValue> stored = values;
    for (ApplicationValue& value : stored) {
        const auto form = storedForm(value.field, value.value, reference);
        if (!form)
            return form.error();
        value.value = *form;
    }
    return stored;
}

} // namespace greffier
