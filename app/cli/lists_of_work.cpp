#include "app/cli/lists_of_work.h"

#include "app/cli/json.h"
#include "core/domain/form_label.h"
#include "core/workflow/application_query.h"
#include "core/workflow/persons.h"
#include "core/workflow/waiting_files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

const Person* find(const Snapshot& snapshot, ApplicantId id)
{
    const auto found = std::find_if(snapshot.applicants.begin(), snapshot.applicants.end(),
                                    [&](const auto& each) { return each->id == id; });
    return found == snapshot.applicants.end() ? nullptr : found->get();
}

QString uidOf(const Snapshot& snapshot, ApplicantId id)
{
    const Person* applicant = find(snapshot, id);
    return applicant ? applicant->uid.text() : QString();
}

QString nameOf(const Snapshot& snapshot, ApplicantId id)
{
    const Person* applicant = find(snapshot, id);
    return applicant ? applicant->familyName + u", "_s + applicant->givenNames : QString();
}

QString toCode(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same: return u"same"_s;
    case Agreement::Trivial: return u"trivial"_s;
    case Agreement::Different: return u"different"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const FieldStatement& statement)
{
    QJsonArray spans;
    for (const TextSpan& span : statement.differing)
        spans += QJsonObject{{u"start"_s, span.start}, {u"length"_s, span.length}};
    return {{u"source"_s, statement.source},
            {u"value"_s, statement.value},
            {u"differing"_s, spans},
            {u"evidence"_s, cli::toJson(statement.evidence)}};
}

QJsonValue rulingJson(const Dossier& dossier, const QString& field)
{
    for (const ConcordanceRuling& ruling : dossier.rulings) {
        if (ruling.field == field)
            return QJsonObject{{u"source"_s, ruling.source},
                               {u"value"_s, ruling.value},
                               {u"reason"_s, ruling.reason},
                               {u"officer"_s, orNull(ruling.officer)},
                               {u"at"_s, ruling.at.toUTC().toString(Qt::ISODate)}};
    }
    return {};
}

QJsonObject fieldJson(const Dossier& dossier, const FieldConcordance& row)
{
    QJsonArray statements;
    for (const FieldStatement& statement : row.statements)
        statements += toJson(statement);
    return {{u"field"_s, row.field},
            {u"agreement"_s, toCode(row.agreement)},
            {u"statements"_s, statements},
            {u"ruling"_s, rulingJson(dossier, row.field)}};
}

} // namespace

Result<Listing> waitingFiles(Register& reg)
{
    const auto files = await(reg.queue());
    if (!files)
        return files.error();
    const auto snapshot = reg.snapshot();
    Listing listing;
    listing.columns = {u"uid"_s,     u"session"_s,     u"file"_s,  u"part"_s,
                       u"outcome"_s, u"received_at"_s, u"reason"_s};
    for (const WaitingFile& file : *files) {
        const Document& document = file.document;
        const QString received = file.receivedAt.toUTC().toString(Qt::ISODate);
        listing.rows += QJsonObject{
            {u"uid"_s, document.uid},
            {u"session"_s, file.session ? QJsonValue(file.session) : QJsonValue()},
            {u"file"_s, document.name},
            {u"part"_s, greffier::toCode(document.part)},
            {u"outcome"_s, document.outcome},
            {u"reason"_s, orNull(document.reason)},
            {u"applicant"_s, orNull(uidOf(*snapshot, document.applicant))},
            {u"received_at"_s, orNull(file.receivedAt.isValid() ? received : QString())},
            {u"from"_s, orNull(file.sender)},
            {u"sha256"_s, document.hash}};
    }
    return listing;
}

Result<Listing> suspectedDoubles(Register& reg)
{
    const auto doubles = await(reg.suspectedDoubles());
    if (!doubles)
        return doubles.error();
    const auto snapshot = reg.snapshot();
    Listing listing;
    listing.columns
        = {u"applicant"_s, u"name"_s, u"other"_s, u"other_name"_s, u"points"_s, u"likeness"_s};
    for (const SuspectedDouble& pair : *doubles) {
        QJsonArray reasons;
        for (const DuplicateScore::Reason& reason : pair.score.reasons)
            reasons += QJsonObject{{u"code"_s, reason.code}, {u"text"_s, reason.text}};
        listing.rows += QJsonObject{{u"applicant"_s, uidOf(*snapshot, pair.one)},
                                    {u"name"_s, nameOf(*snapshot, pair.one)},
                                    {u"other"_s, uidOf(*snapshot, pair.other)},
                                    {u"other_name"_s, nameOf(*snapshot, pair.other)},
                                    {u"points"_s, pair.score.points},
                                    {u"likeness"_s, greffier::toCode(pair.score.likeness)},
                                    {u"reasons"_s, reasons}};
    }
    return listing;
}

Result<Listing> differences(Register& reg, const QString& query)
{
    const auto snapshot = reg.snapshot();
    const auto rows = matchingApplications(reg, *snapshot, query);
    if (!rows)
        return rows.error();
    Listing listing;
    listing.columns
        = {u"session"_s, u"vacancy"_s, u"applicant"_s, u"name"_s, u"field"_s, u"agreement"_s};
    for (const ApplicationRow* row : *rows) {
        const auto dossier = await(reg.dossier(row->application.id));
        if (!dossier)
            return dossier.error();
        for (const FieldConcordance& field : dossier->concordance) {
            if (field.agreement == Agreement::Same)
                continue;
            QJsonObject object = fieldJson(*dossier, field);
            object.insert(u"session"_s, row->session);
            object.insert(u"vacancy"_s, row->vacancyNumber);
            object.insert(u"applicant"_s, row->applicant->uid.text());
            object.insert(u"name"_s, nameOf(*snapshot, row->applicant->id));
            listing.rows += object;
        }
    }
    return listing;
}

Result<Listing> formLabels(Register& reg)
{
    const auto labels = await(reg.formLabels());
    if (!labels)
        return labels.error();
    Listing listing;
    listing.columns = {u"section"_s, u"field"_s, u"language"_s, u"alias"_s};
    for (const FormLabel& label : *labels)
        listing.rows += QJsonObject{{u"section"_s, label.section},
                                    {u"field"_s, label.field},
                                    {u"language"_s, orNull(label.language)},
                                    {u"alias"_s, label.alias}};
    return listing;
}

QJsonArray concordanceJson(const Dossier& dossier)
{
    QJsonArray fields;
    for (const FieldConcordance& row : dossier.concordance)
        fields += fieldJson(dossier, row);
    return fields;
}

} // namespace greffier::cli
