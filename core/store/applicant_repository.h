#pragma once

#include "core/domain/applicant.h"

#include <QList>

#include <optional>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// Persons who apply.
class ApplicantRepository final {
public:
    explicit ApplicantRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    ApplicantId add(Change& change, const Applicant& applicant);
    void update(Change& change, const Applicant& applicant); ///< Conflict if its revision passed
    void remove(Change& change, ApplicantId id);

    std::optional<Applicant> find(ApplicantId id) const;
    std::optional<Applicant> findUid(const QString& uid) const;
    QList<Applicant> all() const; ///< in the order they were added

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
