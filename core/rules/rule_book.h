#pragma once

#include "core/rules/eligibility_rule.h"
#include "core/rules/list_rule.h"
#include "core/rules/rule_edition.h"

#include <QString>

#include <memory>
#include <vector>

namespace greffier {

/// The rules for one kind of mandate, in the order of the procedure. Holds parameters only; examine
/// may be called from any thread.
class RuleBook {
public:
    /// `mandateType` as in Mandate::type; of an unknown or empty type every rule is taken, but for
    /// those of the Advisory Committee, whose procedure is another. `confirmed`: ids of the rules
    /// that an officer has confirmed.
    explicit RuleBook(const QString& mandateType, const RuleEdition& edition = {},
                      const QStringList& confirmed = {});

    const RuleEdition& edition() const { return m_edition; }
    /// One finding for every rule that applies to such a case.
    Findings examine(const CaseFacts& facts) const;
    /// One finding for every rule over a list.
    Findings examineList(const ListFacts& facts) const;

    const std::vector<std::unique_ptr<EligibilityRule>>& rules() const { return m_rules; }
    const ListRules& listRules() const { return m_listRules; }
    const EligibilityRule* rule(const QString& id) const; ///< nullptr: not in this book

private:
    RuleEdition m_edition;
    QStringList m_confirmed;
    std::vector<std::unique_ptr<EligibilityRule>> m_rules;
    ListRules m_listRules;
};

} // namespace greffier
