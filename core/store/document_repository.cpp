#include "core/store/document_repository.h"

#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/repository.h"

namespace greffier::store {

namespace {

constexpr char kSelect[]
    = "SELECT id, uid, name, document.hash, size, part, outcome, reason, session_id, applicant_id,"
      " application_id, format, reader_version, settled FROM document"
      " JOIN document_file ON document_file.hash = document.hash";

Document read(const SQLite::Statement& row)
{
    RowReader in(row);
    Document document;
    document.id = in.id<DocumentId>();
    document.uid = in.text();
    document.name = in.text();
    document.hash = in.text();
    document.size = in.integer();
    document.part = in.code(&partFromCode);
    document.outcome = in.text();
    document.reason = in.text();
    document.session = in.id<SessionId>();
    document.applicant = in.id<ApplicantId>();
    document.application = in.id<ApplicationId>();
    document.format = in.text();
    document.readerVersion = in.text();
    document.settled = in.text();
    return document;
}

void addFile(Change& change, const Document& document)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO document_file (hash, size) VALUES (:hash, :size) ON CONFLICT DO NOTHING");
    bind(insert, ":hash", document.hash);
    bind(insert, ":size", document.size);
    insert.exec();
}

void bindDocument(SQLite::Statement& statement, const Document& document)
{
    bind(statement, ":name", document.name);
    bind(statement, ":hash", document.hash);
    bind(statement, ":part", toCode(document.part));
    bind(statement, ":outcome", document.outcome);
    bind(statement, ":reason", document.reason);
    bindOrNull(statement, ":session", document.session);
    bindOrNull(statement, ":applicant", document.applicant);
    bindOrNull(statement, ":application", document.application);
    bind(statement, ":format", document.format);
    bind(statement, ":reader_version", document.readerVersion);
    bind(statement, ":settled", document.settled);
}

template <typename Id>
QList<Document> readWhere(Connection& db, const char* condition, Id id)
{
    Prepared select(db, std::string(kSelect) + condition + " ORDER BY id");
    bind(select, ":value", id);
    return readAll(select, read);
}

} // namespace

DocumentId DocumentRepository::add(Change& change, const Document& document)
{
    addFile(change, document);
    SQLite::Statement& insert = change.statement(
        "INSERT INTO document (uid, name, hash, part, outcome, reason, session_id, applicant_id,"
        " application_id, format, reader_version, settled) VALUES (:uid, :name, :hash, :part, "
        ":outcome,"
        " :reason, :session, :applicant, :application, :format, :reader_version, :settled)");
    bind(insert, ":uid", uidOr(document.uid, change.newUid()));
    bindDocument(insert, document);
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

void DocumentRepository::update(Change& change, const Document& document)
{
    addFile(change, document);
    SQLite::Statement& update = change.statement(
        "UPDATE document SET name = :name, hash = :hash, part = :part, outcome = :outcome,"
        " reason = :reason, session_id = :session, applicant_id = :applicant,"
        " application_id = :application, format = :format, reader_version = :reader_version,"
        " settled = :settled WHERE id = :id");
    bind(update, ":id", document.id);
    bindDocument(update, document);
    requireChanged(update.exec());
}

std::optional<Document> DocumentRepository::find(DocumentId id) const
{
    const QList<Document> found = readWhere(m_db, " WHERE id = :value", id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Document> DocumentRepository::ofSession(SessionId session) const
{
    return readWhere(m_db, " WHERE session_id = :value", session);
}

QList<Document> DocumentRepository::ofApplicant(ApplicantId applicant) const
{
    return readWhere(m_db, " WHERE applicant_id = :value", applicant);
}

QList<Document> DocumentRepository::ofApplication(ApplicationId application) const
{
    return readWhere(m_db, " WHERE application_id = :value", application);
}

DocumentId DocumentRepository::named(SessionId session, const QString& name) const
{
    Prepared select(m_db,
                    "SELECT max(id) FROM document WHERE session_id = :session AND name = :name");
    bind(select, ":session", session);
    bind(select, ":name", name);
    return readFirst(select, [](auto& row) { return RowReader(row).id<DocumentId>(); })
        .value_or(DocumentId());
}

QList<Document> DocumentRepository::withHash(const QString& hash) const
{
    return readWhere(m_db, " WHERE document.hash = :value", hash);
}

QList<Document> DocumentRepository::waiting() const
{
    Prepared select(m_db,
                    std::string(kSelect)
                        + " WHERE settled = '' AND outcome IN ('unmatched', 'unreadable',"
                          " 'no_text') ORDER BY id");
    return readAll(select, read);
}

QList<Document> DocumentRepository::all() const
{
    Prepared select(m_db, std::string(kSelect) + " ORDER BY id");
    return readAll(select, read);
}

QStringList DocumentRepository::hashes() const
{
    Prepared select(m_db, "SELECT hash FROM document_file ORDER BY hash");
    return readAll(select, [](const auto& row) { return RowReader(row).text(); });
}

} // namespace greffier::store
