#pragma once

#include "core/domain/application.h"

#include <QHash>
#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

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
    explicit ApplicationRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    ApplicationId add(Change& change, const Application& application);
    void update(Change& change,
                const Application& application); ///< Conflict if its revision passed

    std::optional<Application> find(ApplicationId id) const;
    std::optional<Application> find(ApplicantId applicant, VacancyId vacancy) const;
    QList<Application> ofVacancy(VacancyId vacancy) const;
    QList<Application> ofApplicant(ApplicantId applicant) const;
    QList<Application> all() const; ///< in the order they were added

    /// `document` not valid: entered by an officer.
    void addValues(Change& change, ApplicationId application, DocumentId document,
                   const QList<ApplicationValue>& values);
    /// The values of a part count no more, because a later version of it came. They stay readable
    /// in the history.
    void retireValues(Change& change, ApplicationId application, Part part);
    QList<ApplicationValue> valuesOf(ApplicationId application) const; ///< those that count
    QHash<ApplicationId, QList<ApplicationValue>> valuesOfSession(SessionId session) const;

    /// Of an application, or, when that is not valid, of the receipt's document.
    void addReceipt(Change& change, ApplicationId application, const Receipt& receipt,
                    const ReceiptMessage& message = {});
    /// Those of the application itself and those of its documents, earliest first.
    QList<Receipt> receiptsOf(ApplicationId application) const;
    QHash<ApplicationId, QList<Receipt>> receiptsOfSession(SessionId session) const;
    QList<Receipt> receiptsOfDocument(DocumentId document) const;

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
