#include "core/store/call_repository.h"

#include "core/store/change.h"
#include "core/store/note_repository.h"
#include "core/store/repository.h"

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace greffier::store {

namespace {

constexpr char kSelectCalls[]
    = "SELECT id, uid, session_id, deadline_day, deadline_time, deadline_end_of_day, deadline_zone,"
      " deadline_strictness, language, reference, issued, contacts, links, document_id FROM call";

/// The deadline of the call stands in where the vacancy has none of its own.
constexpr char kSelectVacancies[]
    = "SELECT vacancy.id, vacancy.uid, vacancy.call_id, vacancy.session_id, vacancy.number,"
      " vacancy.mandate_id, mandate.code, vacancy.title, vacancy.title_language,"
      " vacancy.resolution, vacancy.region_scheme, vacancy.region_code, vacancy.condition,"
      " iif(extended, vacancy.deadline_day, call.deadline_day),"
      " iif(extended, vacancy.deadline_time, call.deadline_time),"
      " iif(extended, vacancy.deadline_end_of_day, call.deadline_end_of_day),"
      " iif(extended, vacancy.deadline_zone, call.deadline_zone),"
      " iif(extended, vacancy.deadline_strictness, call.deadline_strictness)"
      " FROM (SELECT *, deadline_strictness IS NOT NULL AS extended FROM vacancy) AS vacancy"
      " JOIN call ON call.id = vacancy.call_id JOIN session ON session.id = vacancy.session_id"
      " LEFT JOIN mandate ON mandate.id = vacancy.mandate_id";
constexpr char kVacancyOrder[] = " ORDER BY session.number, vacancy.number, vacancy.id";

Call readCall(const SQLite::Statement& row)
{
    RowReader in(row);
    Call call;
    call.id = in.id<CallId>();
    call.uid = in.text();
    call.session = in.id<SessionId>();
    call.deadline = readDeadline(in);
    call.language = in.text();
    call.reference = in.text();
    call.issued = in.day();
    call.contacts = in.list();
    call.links = in.list();
    call.document = in.id<DocumentId>();
    return call;
}

Vacancy readVacancy(const SQLite::Statement& row)
{
    RowReader in(row);
    Vacancy vacancy;
    vacancy.id = in.id<VacancyId>();
    vacancy.uid = in.text();
    vacancy.call = in.id<CallId>();
    vacancy.session = in.id<SessionId>();
    vacancy.number = in.number();
    vacancy.mandate = in.id<MandateId>();
    vacancy.mandateCode = in.text();
    vacancy.title = in.text();
    vacancy.titleLanguage = in.text();
    vacancy.resolution = in.text();
    vacancy.region = readRegion(in);
    vacancy.condition = in.code(&conditionFromCode);
    vacancy.deadline = readDeadline(in);
    return vacancy;
}

void bindVacancy(SQLite::Statement& statement, const Vacancy& vacancy,
                 const std::optional<Call>& call)
{
    bind(statement, ":call", vacancy.call);
    bind(statement, ":session", vacancy.session);
    bind(statement, ":number", vacancy.number);
    bindOrNull(statement, ":mandate", vacancy.mandate);
    bind(statement, ":title", vacancy.title);
    bind(statement, ":title_language", vacancy.titleLanguage);
    bind(statement, ":resolution", vacancy.resolution);
    bindRegion(statement, vacancy.region);
    bind(statement, ":condition", toCode(vacancy.condition));
    if (call && call->deadline == vacancy.deadline)
        bindNoDeadline(statement);
    else
        bindDeadline(statement, vacancy.deadline);
}

} // namespace

CallId CallRepository::add(Change& change, const Call& call, const NoteVerbale& note)
{
    const NoteId noteId = NoteRepository(m_db).add(change, note);
    SQLite::Statement& insert = change.statement(
        "INSERT INTO call (uid, session_id, deadline_day, deadline_time, deadline_end_of_day,"
        " deadline_zone, deadline_strictness, deadline_instant, language, reference, issued,"
        " contacts, links, document_id, note_verbale_id) VALUES (:uid, :session, :deadline_day,"
        " :deadline_time, :deadline_end_of_day, :deadline_zone, :deadline_strictness,"
        " :deadline_instant, :language, :reference, :issued, :contacts, :links, :document, :note)");
    bind(insert, ":uid", uidOr(call.uid, change.newUid()));
    bind(insert, ":session", call.session);
    bindDeadline(insert, call.deadline);
    bind(insert, ":language", call.language);
    bind(insert, ":reference", call.reference);
    bindOrNull(insert, ":issued", call.issued);
    bind(insert, ":contacts", call.contacts);
    bind(insert, ":links", call.links);
    bindOrNull(insert, ":document", call.document);
    bind(insert, ":note", noteId);
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

VacancyId CallRepository::addVacancy(Change& change, const Vacancy& vacancy)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO vacancy (uid, call_id, session_id, number, mandate_id, title, title_language,"
        " resolution, region_scheme, region_code, condition, deadline_day, deadline_time,"
        " deadline_end_of_day, deadline_zone, deadline_strictness, deadline_instant)"
        " VALUES (:uid, :call, :session, :number, :mandate, :title, :title_language, :resolution,"
        " :region_scheme, :region_code, :condition, :deadline_day, :deadline_time,"
        " :deadline_end_of_day, :deadline_zone, :deadline_strictness, :deadline_instant)");
    bind(insert, ":uid", uidOr(vacancy.uid, change.newUid()));
    bindVacancy(insert, vacancy, find(vacancy.call));
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

void CallRepository::updateVacancy(Change& change, const Vacancy& vacancy)
{
    SQLite::Statement& update = change.statement(
        "UPDATE vacancy SET call_id = :call, session_id = :session, number = :number,"
        " mandate_id = :mandate, title = :title, title_language = :title_language,"
        " resolution = :resolution, region_scheme = :region_scheme, region_code = :region_code,"
        " condition = :condition, deadline_day = :deadline_day, deadline_time = :deadline_time,"
        " deadline_end_of_day = :deadline_end_of_day, deadline_zone = :deadline_zone,"
        " deadline_strictness = :deadline_strictness, deadline_instant = :deadline_instant"
        " WHERE id = :id");
    bind(update, ":id", vacancy.id);
    bindVacancy(update, vacancy, find(vacancy.call));
    requireChanged(update.exec());
}

std::optional<Call> CallRepository::find(CallId id) const
{
    SQLite::Statement select(m_db, std::string(kSelectCalls) + " WHERE id = :id");
    bind(select, ":id", id);
    return readFirst(select, readCall);
}

QList<Call> CallRepository::ofSession(SessionId session) const
{
    SQLite::Statement select(
        m_db, std::string(kSelectCalls) + " WHERE session_id = :session ORDER BY id");
    bind(select, ":session", session);
    return readAll(select, readCall);
}

QList<Call> CallRepository::all() const
{
    SQLite::Statement select(m_db, std::string(kSelectCalls) + " ORDER BY id");
    return readAll(select, readCall);
}

std::optional<NoteVerbale> CallRepository::noteOf(CallId id) const
{
    SQLite::Statement select(m_db, "SELECT note_verbale_id FROM call WHERE id = :id");
    bind(select, ":id", id);
    const auto note
        = readFirst(select, [](const auto& row) { return RowReader(row).id<NoteId>(); });
    return note ? NoteRepository(m_db).find(*note) : std::nullopt;
}

std::optional<Vacancy> CallRepository::findVacancy(VacancyId id) const
{
    SQLite::Statement select(m_db, std::string(kSelectVacancies) + " WHERE vacancy.id = :id");
    bind(select, ":id", id);
    return readFirst(select, readVacancy);
}

QList<Vacancy> CallRepository::vacanciesOf(CallId call) const
{
    SQLite::Statement select(
        m_db, std::string(kSelectVacancies) + " WHERE vacancy.call_id = :call" + kVacancyOrder);
    bind(select, ":call", call);
    return readAll(select, readVacancy);
}

QList<Vacancy> CallRepository::vacanciesOfSession(SessionId session) const
{
    SQLite::Statement select(m_db,
                             std::string(kSelectVacancies) + " WHERE vacancy.session_id = :session"
                                 + kVacancyOrder);
    bind(select, ":session", session);
    return readAll(select, readVacancy);
}

QList<Vacancy> CallRepository::allVacancies() const
{
    SQLite::Statement select(m_db, std::string(kSelectVacancies) + kVacancyOrder);
    return readAll(select, readVacancy);
}

} // namespace greffier::store
