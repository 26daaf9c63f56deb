#pragma once

#include "core/domain/decision.h"
#include "core/store/ordered_rows.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace greffier::store {

class Change;

/// Decisions, one after the other, and waivers.
class DecisionRepository final {
public:
    explicit DecisionRepository(Connection& db)
        : m_db(db)
    {
    }

    /// The application takes the status of the decision. Officer and instant are those of the act.
    void add(Change& change, const Decision& decision);
    QList<Decision> of(ApplicationId application) const; ///< oldest first
    /// Applications whose latest decision went against what held them back.
    QSet<ApplicationId> decidedDespite() const;

    /// The latest decision on each application, its findings left out.
    OrderedRows<Decision> latest() const;
    /// Likewise on one; nothing: none was taken.
    std::optional<Decision> latestOf(ApplicationId application) const;

    /// Officer and instant are those of the act.
    void addWaiver(Change& change, const Waiver& waiver);
    QList<Waiver> waiversOf(ApplicationId application) const; ///< oldest first
    QHash<ApplicationId, QList<Waiver>> allWaivers() const;

private:
    Connection& m_db;
};

} // namespace greffier::store
