#pragma once

#include "core/domain/application.h"

#include <QHash>
#include <QList>

#include <optional>

namespace greffier::store {

class Change;
class Connection;

/// The message a receipt was read from; all empty where there was none.
struct ReceiptMessage {
    QString sender;
    QString subject;
    QString messageId;

    bool operator==(const ReceiptMessage&) const = default;
};

/// Applications with the values their parts state and the receipts of these parts.
class ApplicationRepository final {
public:
    explicit ApplicationRepository(Connection& db)
        : m_db(db)
    {
    }

    ApplicationId add(Change& change, const Application& application);
    void update(Change& change,
                const Application& application); ///< Conflict if its revision passed

    void remove(Change& change, ApplicationId application);

    /// Those with a value that counts and is a guess or ambiguous.
    QList<ApplicationId> unsure() const;
    std::optional<Application> find(ApplicationId id) const;
    std::optional<Application> find(ApplicantId applicant, VacancyId vacancy) const;
    QList<Application> ofVacancy(VacancyId vacancy) const;
    QList<Application> ofApplicant(ApplicantId applicant) const;
    QList<Application> all() const; ///< in the order they were added

    /// `document` is the version they belong to. Without `counting` they are kept as those of a
    /// version that does not count.
    void addValues(Change& change, ApplicationId application, DocumentId document,
                   const QList<ApplicationValue>& values, bool counting = true);
    /// The values of a part count no more, because a later version of it came. They stay readable
    /// in the history.
    void retireValues(Change& change, ApplicationId application, Part part);
    /// The values of this version of a part count, those of the others do not.
    void countVersion(Change& change, ApplicationId application, Part part, DocumentId document);
    /// Puts a value that an officer entered in the place of what its version states for the field.
    /// An empty value only takes away what was read wrongly.
    void replaceValue(Change& change, ApplicationId application, const ApplicationValue& value);
    /// Documents that values of a part were read from, in the order they were filed.
    QList<DocumentId> versionsOf(ApplicationId application, Part part) const;
    QList<ApplicationValue> valuesOf(ApplicationId application) const; ///< those that count
    /// Those of other versions, and those that an officer's value stands for.
    QList<ApplicationValue> earlierValuesOf(ApplicationId application) const;
    QHash<ApplicationId, QList<ApplicationValue>> valuesOfSession(SessionId session) const;

    /// Of an application, or, when that is not valid, of the receipt's document.
    void addReceipt(Change& change, ApplicationId application, const Receipt& receipt,
                    const ReceiptMessage& message = {});
    /// The receipt of a survey row carries the id of the response as its message id.
    /// `at` not valid: of whatever instant.
    void removeSurveyReceipts(Change& change, ApplicationId application, const QString& responseId,
                              const QDateTime& at = {});
    QHash<QString, QList<ApplicationId>> applicationsBySurveyRow(SessionId session) const;
    /// Those of the application itself and those of its documents, earliest first.
    QList<Receipt> receiptsOf(ApplicationId application) const;
    QHash<ApplicationId, QList<Receipt>> receiptsOfSession(SessionId session) const;
    QList<Receipt> receiptsOfDocument(DocumentId document) const;
    QString senderOf(DocumentId document) const; ///< of its first receipt; empty: not known

private:
    Connection& m_db;
};

} // namespace greffier::store
