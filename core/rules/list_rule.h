#pragma once

#include "core/domain/finding.h"
#include "core/domain/group_member.h"
#include "core/domain/shortlist.h"
#include "core/rules/rule_class.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace greffier {

/// What rules of balance look at: a list of candidates for one vacancy, or several together.
struct ListFacts {
    struct Candidate {
        QString gender; ///< "F", "M", "X"; empty: not stated
        QString group; ///< regional group the State is counted in for elections; empty: none
        QString legalSystem; ///< legal tradition, free words; empty: not stated
    };

    Shortlist::Kind list = Shortlist::Kind::Working;
    QList<Candidate> candidates;
    QList<GroupMember> groupMembers; ///< of the Consultative Group on the day
};

/// A rule over a list: counts, and at most asks for attention. It excludes nobody.
class ListRule {
public:
    virtual ~ListRule() = default;

    virtual QString id() const = 0; ///< as in procedure.md: "BAL-GENDER"
    virtual QString title() const = 0; ///< short, translated
    virtual QString source() const = 0;
    virtual RuleClass ruleClass() const { return RuleClass::Balance; }
    virtual bool isConfirmed() const { return true; }
    /// What would answer the finding, translated.
    virtual QString cure() const = 0;
    virtual Finding examine(const ListFacts& facts) const = 0;
};

using ListRules = std::vector<std::unique_ptr<ListRule>>;

} // namespace greffier
