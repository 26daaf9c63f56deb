#pragma once

#include "core/domain/document.h"

#include <QList>

#include <optional>

namespace greffier::store {

class Change;
class Connection;

/// Received documents. Their bytes lie in the FileStore and are put there beforehand.
class DocumentRepository final {
public:
    explicit DocumentRepository(Connection& db)
        : m_db(db)
    {
    }

    DocumentId add(Change& change, const Document& document);
    void update(Change& change, const Document& document);

    std::optional<Document> find(DocumentId id) const;
    QList<Document> ofSession(SessionId session) const; ///< in the order they were taken in
    QList<Document> ofApplicant(ApplicantId applicant) const;
    QList<Document> ofApplication(ApplicationId application) const;
    DocumentId named(SessionId session, const QString& name) const; ///< the latest of that name
    QList<Document> withHash(const QString& hash) const;
    QList<Document> waiting() const; ///< those for which Document::isWaiting holds
    QList<Document> all() const;

    QStringList hashes() const; ///< of every file that the register knows

private:
    Connection& m_db;
};

} // namespace greffier::store
