#include "core/store/application_repository.h"

#include "core/store/change.h"
#include "core/store/connection.h"
#include "core/store/repository.h"

namespace greffier::store {

namespace {

constexpr char kSelect[]
    = "SELECT id, uid, revision, applicant_id, vacancy_id, status, origin FROM application";

constexpr char kSelectValues[]
    = "SELECT application_id, field, part, value, file, locator, passage, certainty, document_id,"
      " entered_by FROM application_value WHERE ";

/// The receipts of documents count for the application the document is filed under.
constexpr char kSelectReceipts[]
    = "SELECT coalesce(receipt.application_id, document.application_id) AS application,"
      " receipt.part, at, precision, zone, channel, document_id, file, locator, passage"
      " FROM receipt LEFT JOIN document ON document.id = receipt.document_id WHERE ";

Application read(const SQLite::Statement& row)
{
    RowReader in(row);
    Application application;
    application.id = in.id<ApplicationId>();
    application.uid = in.code(&Uid::fromText);
    application.revision = in.integer();
    application.applicant = in.id<ApplicantId>();
    application.vacancy = in.id<VacancyId>();
    application.status = in.code(&statusFromCode);
    application.origin = in.code(&originFromCode);
    return application;
}

ApplicationValue readValue(RowReader& in)
{
    ApplicationValue value;
    value.field = in.text();
    value.part = in.code(&partFromCode);
    value.value = in.text();
    value.evidence = readEvidence(in);
    value.certainty = in.code(&certaintyFromCode);
    value.document = in.id<DocumentId>();
    value.enteredBy = in.text();
    return value;
}

Receipt readReceipt(RowReader& in)
{
    Receipt receipt;
    receipt.part = in.code(&partFromCode);
    receipt.at = in.instant();
    receipt.precision = in.code(&precisionFromCode);
    receipt.zone = in.text();
    receipt.channel = in.text();
    receipt.document = in.id<DocumentId>();
    receipt.evidence = readEvidence(in);
    return receipt;
}

/// Rows that begin with the application they belong to.
template <typename Value>
QHash<ApplicationId, QList<Value>> readByApplication(SQLite::Statement& select,
                                                     Value (*readOne)(RowReader&))
{
    QHash<ApplicationId, QList<Value>> values;
    while (select.executeStep()) {
        RowReader in(select);
        const auto application = in.id<ApplicationId>();
        values[application] += readOne(in);
    }
    return values;
}

} // namespace

ApplicationId ApplicationRepository::add(Change& change, const Application& application)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO application (uid, revision, applicant_id, vacancy_id, status, origin)"
        " VALUES (:uid, 1, :applicant, :vacancy, :status, :origin)");
    bind(insert, ":uid", uidOr(application.uid.text(), change.newUid()));
    bind(insert, ":applicant", application.applicant);
    bind(insert, ":vacancy", application.vacancy);
    bind(insert, ":status", toCode(application.status));
    bind(insert, ":origin", toCode(application.origin));
    insert.exec();
    return {m_db.getLastInsertRowid()};
}

void ApplicationRepository::update(Change& change, const Application& application)
{
    SQLite::Statement& update = change.statement(
        "UPDATE application SET revision = revision + 1, applicant_id = :applicant,"
        " vacancy_id = :vacancy, status = :status WHERE id = :id AND revision = :revision");
    bind(update, ":id", application.id);
    bind(update, ":revision", application.revision);
    bind(update, ":applicant", application.applicant);
    bind(update, ":vacancy", application.vacancy);
    bind(update, ":status", toCode(application.status));
    requireChanged(update.exec());
}

void ApplicationRepository::remove(Change& change, ApplicationId application)
{
    SQLite::Statement& remove = change.statement("DELETE FROM application WHERE id = :application");
    bind(remove, ":application", application);
    requireChanged(remove.exec());
}

QList<ApplicationId> ApplicationRepository::unsure() const
{
    SQLite::Statement select(
        m_db,
        "SELECT DISTINCT application_id FROM application_value INDEXED BY application_value_unsure"
        " WHERE certainty <> 'read' AND is_current = 1 AND is_replaced = 0"
        " ORDER BY application_id");
    return readAll(select, [](const auto& row) { return RowReader(row).id<ApplicationId>(); });
}

std::optional<Application> ApplicationRepository::find(ApplicationId id) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE id = :id");
    bind(select, ":id", id);
    return readFirst(select, read);
}

std::optional<Application> ApplicationRepository::find(ApplicantId applicant,
                                                       VacancyId vacancy) const
{
    Prepared select(
        m_db, std::string(kSelect) + " WHERE applicant_id = :applicant AND vacancy_id = :vacancy");
    bind(select, ":applicant", applicant);
    bind(select, ":vacancy", vacancy);
    return readFirst(select, read);
}

QList<Application> ApplicationRepository::ofVacancy(VacancyId vacancy) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE vacancy_id = :vacancy ORDER BY id");
    bind(select, ":vacancy", vacancy);
    return readAll(select, read);
}

QList<Application> ApplicationRepository::ofApplicant(ApplicantId applicant) const
{
    Prepared select(m_db, std::string(kSelect) + " WHERE applicant_id = :applicant ORDER BY id");
    bind(select, ":applicant", applicant);
    return readAll(select, read);
}

QList<Application> ApplicationRepository::all() const
{
    Prepared select(m_db, std::string(kSelect) + " ORDER BY id");
    return readAll(select, read);
}

void ApplicationRepository::addValues(Change& change, ApplicationId application,
                                      DocumentId document, const QList<ApplicationValue>& values,
                                      bool counting)
{
    for (const ApplicationValue& value : values) {
        SQLite::Statement& insert = change.statement(
            "INSERT INTO application_value (uid, application_id, field, part, value, file, locator,"
            " passage, certainty, document_id, is_current, entered_by, is_replaced) VALUES (:uid,"
            " :application, :field, :part, :value, :file, :locator, :passage, :certainty,"
            " :document, :counting, :entered_by, 0)");
        bind(insert, ":uid", change.newUid());
        bind(insert, ":application", application);
        bind(insert, ":field", value.field);
        bind(insert, ":part", toCode(value.part));
        bind(insert, ":value", value.value);
        bindEvidence(insert, value.evidence);
        bind(insert, ":certainty", toCode(value.certainty));
        bindOrNull(insert, ":document", document);
        bind(insert, ":counting", counting);
        bind(insert, ":entered_by", value.enteredBy);
        insert.exec();
    }
}

void ApplicationRepository::retireValues(Change& change, ApplicationId application, Part part)
{
    SQLite::Statement& update = change.statement(
        "UPDATE application_value SET is_current = 0"
        " WHERE application_id = :application AND part = :part AND is_current = 1");
    bind(update, ":application", application);
    bind(update, ":part", toCode(part));
    update.exec();
}

void ApplicationRepository::countVersion(Change& change, ApplicationId application, Part part,
                                         DocumentId document)
{
    SQLite::Statement& update
        = change.statement("UPDATE application_value SET is_current = 1 - is_current"
                           " WHERE application_id = :application AND part = :part"
                           " AND is_current <> (document_id IS :document AND is_replaced = 0)");
    bind(update, ":application", application);
    bind(update, ":part", toCode(part));
    bind(update, ":document", document);
    update.exec();
}

void ApplicationRepository::replaceValue(Change& change, ApplicationId application,
                                         const ApplicationValue& value)
{
    SQLite::Statement& update = change.statement(
        "UPDATE application_value SET is_current = 0, is_replaced = 1"
        " WHERE application_id = :application AND part = :part AND field = :field"
        " AND document_id IS :document AND is_replaced = 0");
    bind(update, ":application", application);
    bind(update, ":part", toCode(value.part));
    bind(update, ":field", value.field);
    bindOrNull(update, ":document", value.document);
    update.exec();
    if (!value.value.isEmpty())
        addValues(change, application, value.document, {value});
}

QList<DocumentId> ApplicationRepository::versionsOf(ApplicationId application, Part part) const
{
    Prepared select(m_db,
                    "SELECT document_id FROM application_value WHERE application_id ="
                    " :application AND part = :part AND document_id IS NOT NULL"
                    " GROUP BY document_id ORDER BY min(id)");
    bind(select, ":application", application);
    bind(select, ":part", toCode(part));
    return readAll(select, [](auto& row) { return RowReader(row).id<DocumentId>(); });
}

QList<ApplicationValue> ApplicationRepository::valuesOf(ApplicationId application) const
{
    Prepared select(m_db,
                    std::string(kSelectValues)
                        + "is_current = 1 AND application_id = :application ORDER BY id");
    bind(select, ":application", application);
    return readByApplication(select, readValue).value(application);
}

QList<ApplicationValue> ApplicationRepository::earlierValuesOf(ApplicationId application) const
{
    Prepared select(m_db,
                    std::string(kSelectValues)
                        + "is_current = 0 AND application_id = :application ORDER BY id");
    bind(select, ":application", application);
    return readByApplication(select, readValue).value(application);
}

QHash<ApplicationId, QList<ApplicationValue>>
ApplicationRepository::valuesOfSession(SessionId session) const
{
    Prepared select(m_db,
                    std::string(kSelectValues)
                        + "is_current = 1 AND application_id IN"
                          " (SELECT application.id FROM application"
                          " JOIN vacancy ON vacancy.id = vacancy_id"
                          " WHERE session_id = :session) ORDER BY id");
    bind(select, ":session", session);
    return readByApplication(select, readValue);
}

void ApplicationRepository::addReceipt(Change& change, ApplicationId application,
                                       const Receipt& receipt, const ReceiptMessage& message)
{
    SQLite::Statement& insert = change.statement(
        "INSERT INTO receipt (uid, application_id, document_id, part, at, precision, zone, channel,"
        " sender, subject, message_id, file, locator, passage) VALUES (:uid, :application,"
        " :document, :part, :at, :precision, :zone, :channel, :sender, :subject, :message_id, "
        ":file,"
        " :locator, :passage)");
    bind(insert, ":uid", change.newUid());
    bindOrNull(insert, ":application", application);
    bindOrNull(insert, ":document", receipt.document);
    bind(insert, ":part", toCode(receipt.part));
    bindOrNull(insert, ":at", receipt.at);
    bind(insert, ":precision", toCode(receipt.precision));
    bind(insert, ":zone", receipt.zone);
    bind(insert, ":channel", receipt.channel);
    bind(insert, ":sender", message.sender);
    bind(insert, ":subject", message.subject);
    bind(insert, ":message_id", message.messageId);
    bindEvidence(insert, receipt.evidence);
    insert.exec();
}

void ApplicationRepository::removeSurveyReceipts(Change& change, ApplicationId application,
                                                 const QString& responseId, const QDateTime& at)
{
    SQLite::Statement& remove = change.statement(
        "DELETE FROM receipt WHERE application_id = :application AND part = 'survey'"
        " AND message_id = :response AND (:at IS NULL OR at = :at)");
    bindOrNull(remove, ":at", at);
    bind(remove, ":application", application);
    bind(remove, ":response", responseId);
    remove.exec();
}

QHash<QString, QList<ApplicationId>>
ApplicationRepository::applicationsBySurveyRow(SessionId session) const
{
    Prepared select(m_db,
                    "SELECT DISTINCT message_id, application.id FROM receipt"
                    " JOIN application ON application.id = application_id"
                    " JOIN vacancy ON vacancy.id = vacancy_id"
                    " WHERE part = 'survey' AND vacancy.session_id = :session"
                    " ORDER BY application.id");
    bind(select, ":session", session);
    QHash<QString, QList<ApplicationId>> applications;
    while (select.executeStep()) {
        RowReader in(select);
        const QString response = in.text();
        applications[response] += in.id<ApplicationId>();
    }
    return applications;
}

QList<Receipt> ApplicationRepository::receiptsOf(ApplicationId application) const
{
    Prepared select(m_db,
                    std::string(kSelectReceipts)
                        + "receipt.application_id = :application OR document_id IN"
                          " (SELECT id FROM document WHERE application_id = :application)"
                          " ORDER BY at, receipt.id");
    bind(select, ":application", application);
    return readByApplication(select, readReceipt).value(application);
}

QHash<ApplicationId, QList<Receipt>>
ApplicationRepository::receiptsOfSession(SessionId session) const
{
    Prepared select(m_db,
                    std::string(kSelectReceipts)
                        + "application IN (SELECT application.id FROM application"
                          " JOIN vacancy ON vacancy.id = vacancy_id"
                          " WHERE vacancy.session_id = :session) ORDER BY at, receipt.id");
    bind(select, ":session", session);
    return readByApplication(select, readReceipt);
}

QList<Receipt> ApplicationRepository::receiptsOfDocument(DocumentId document) const
{
    Prepared select(
        m_db, std::string(kSelectReceipts) + "document_id = :document ORDER BY at, receipt.id");
    bind(select, ":document", document);
    return readAll(select, [](const auto& row) {
        RowReader in(row);
        in.skip();
        return readReceipt(in);
    });
}

QString ApplicationRepository::senderOf(DocumentId document) const
{
    Prepared select(m_db,
                    "SELECT sender FROM receipt WHERE document_id = :document"
                    " AND sender <> '' ORDER BY at, id");
    bind(select, ":document", document);
    return readFirst(select, [](auto& row) { return RowReader(row).text(); }).value_or(QString());
}

} // namespace greffier::store
