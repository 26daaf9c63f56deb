#include "core/store/review_repository.h"

#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/repository.h"

namespace greffier::store {

namespace {

VersionChoice readChoice(const SQLite::Statement& row)
{
    RowReader in(row);
    VersionChoice choice;
    choice.uid = in.text();
    choice.application = in.id<ApplicationId>();
    choice.part = in.code(&partFromCode);
    choice.document = in.id<DocumentId>();
    choice.reason = in.text();
    choice.officer = in.text();
    choice.at = in.instant();
    return choice;
}

ConcordanceRuling readRuling(const SQLite::Statement& row)
{
    RowReader in(row);
    ConcordanceRuling ruling;
    ruling.uid = in.text();
    ruling.application = in.id<ApplicationId>();
    ruling.field = in.text();
    ruling.source = in.text();
    ruling.value = in.text();
    ruling.reason = in.text();
    ruling.officer = in.text();
    ruling.at = in.instant();
    return ruling;
}

DistinctPersons readDistinct(const SQLite::Statement& row)
{
    RowReader in(row);
    DistinctPersons persons;
    persons.uid = in.text();
    persons.one = in.id<ApplicantId>();
    persons.other = in.id<ApplicantId>();
    persons.reason = in.text();
    persons.officer = in.text();
    persons.at = in.instant();
    return persons;
}

void bindSignature(SQLite::Statement& statement, const Change& change, const QString& reason)
{
    bind(statement, ":reason", reason);
    bind(statement, ":officer", change.officer().name);
    bind(statement, ":at", instantCode(change.at()));
}

} // namespace

void ReviewRepository::choose(Change& change, const VersionChoice& choice)
{
    SQLite::Statement& put = change.statement(
        "INSERT INTO version_choice (uid, application_id, part, document_id, reason, officer, at)"
        " VALUES (:uid, :application, :part, :document, :reason, :officer, :at)"
        " ON CONFLICT (application_id, part) DO UPDATE SET document_id = excluded.document_id,"
        " reason = excluded.reason, officer = excluded.officer, at = excluded.at");
    bind(put, ":uid", uidOr(choice.uid, change.newUid()));
    bind(put, ":application", choice.application);
    bind(put, ":part", toCode(choice.part));
    bind(put, ":document", choice.document);
    bindSignature(put, change, choice.reason);
    put.exec();
}

QList<VersionChoice> ReviewRepository::choicesOf(ApplicationId application) const
{
    Prepared select(m_db,
                    "SELECT uid, application_id, part, document_id, reason, officer, at"
                    " FROM version_choice WHERE application_id = :application ORDER BY id");
    bind(select, ":application", application);
    return readAll(select, readChoice);
}

void ReviewRepository::settle(Change& change, const ConcordanceRuling& ruling)
{
    SQLite::Statement& put = change.statement(
        "INSERT INTO concordance_ruling (uid, application_id, field, source, value, reason,"
        " officer, at) VALUES (:uid, :application, :field, :source, :value, :reason, :officer, :at)"
        " ON CONFLICT (application_id, field) DO UPDATE SET source = excluded.source,"
        " value = excluded.value, reason = excluded.reason, officer = excluded.officer,"
        " at = excluded.at");
    bind(put, ":uid", uidOr(ruling.uid, change.newUid()));
    bind(put, ":application", ruling.application);
    bind(put, ":field", ruling.field);
    bind(put, ":source", ruling.source);
    bind(put, ":value", ruling.value);
    bindSignature(put, change, ruling.reason);
    put.exec();
}

QList<ConcordanceRuling> ReviewRepository::rulingsOf(ApplicationId application) const
{
    Prepared select(m_db,
                    "SELECT uid, application_id, field, source, value, reason, officer, at"
                    " FROM concordance_ruling WHERE application_id = :application"
                    " ORDER BY id");
    bind(select, ":application", application);
    return readAll(select, readRuling);
}

void ReviewRepository::keepApart(Change& change, const DistinctPersons& persons)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO distinct_persons (uid, applicant_id, other_id, reason, officer, at)"
        " VALUES (:uid, :one, :other, :reason, :officer, :at)");
    bind(insert, ":uid", uidOr(persons.uid, change.newUid()));
    bind(insert, ":one", persons.one);
    bind(insert, ":other", persons.other);
    bindSignature(insert, change, persons.reason);
    insert.exec();
}

QList<DistinctPersons> ReviewRepository::distinctPersons() const
{
    Prepared select(m_db,
                    "SELECT uid, applicant_id, other_id, reason, officer, at"
                    " FROM distinct_persons ORDER BY id");
    return readAll(select, readDistinct);
}

} // namespace greffier::store
