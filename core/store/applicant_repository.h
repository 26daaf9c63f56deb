#pragma once

#include "core/domain/applicant.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace greffier::store {

class Change;
class Connection;

/// Persons who apply.
class ApplicantRepository final {
public:
    explicit ApplicantRepository(Connection& db)
        : m_db(db)
    {
    }

    ApplicantId add(Change& change, const Applicant& applicant);
    void update(Change& change, const Applicant& applicant); ///< Conflict if its revision passed
    void remove(Change& change, ApplicantId id);

    std::optional<Applicant> find(ApplicantId id) const;
    std::optional<Applicant> findUid(const QString& uid) const;
    /// The legal tradition somebody comes from; empty: not known any more.
    void setLegalSystem(Change& change, ApplicantId applicant, const QString& system);
    QHash<ApplicantId, QString> legalSystems() const;
    QList<Applicant> all() const; ///< in the order they were added
    void forEachPerson(const std::function<void(const Person&)>& visit) const; ///< in their order

private:
    Connection& m_db;
};

} // namespace greffier::store
