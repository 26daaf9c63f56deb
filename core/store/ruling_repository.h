#pragma once

#include "core/domain/condition_ruling.h"
#include "core/domain/conflict.h"
#include "core/domain/rule_confirmation.h"
#include "core/domain/second_look.h"

#include <QList>

namespace SQLite {
class Database;
}

namespace greffier::store {

class Change;

/// What officers ruled where the rules leave it open: confirmed rules, conditions, conflicts,
/// second looks. Officer and instant are those of the act.
class RulingRepository final {
public:
    explicit RulingRepository(SQLite::Database& db)
        : m_db(db)
    {
    }

    void addConfirmation(Change& change, const RuleConfirmation& confirmation);
    QList<RuleConfirmation> confirmations() const; ///< oldest first

    void addCondition(Change& change, const ConditionRuling& ruling);
    QList<ConditionRuling> conditions() const; ///< the latest of each vacancy

    void addConflict(Change& change, const Conflict& conflict);
    QList<Conflict> conflicts() const; ///< the latest ruling on each
    QList<Conflict>
    conflictHistory(ApplicationId application) const; ///< every ruling, oldest first

    /// StoreError, NotFound, for a decision that the register does not know.
    void addSecondLook(Change& change, const SecondLook& look);
    QList<SecondLook> secondLooks(ApplicationId application) const; ///< oldest first

private:
    SQLite::Database& m_db;
};

} // namespace greffier::store
