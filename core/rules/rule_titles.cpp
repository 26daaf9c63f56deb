#include "core/rules/rule_titles.h"

#include "core/rules/advisory_committee_rules.h"
#include "core/rules/rule_book.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString ruleTitle(const QString& rule)
{
    for (const QString& type : {QString(), kAdvisoryCommittee.toString()}) {
        const RuleBook book(type);
        if (const EligibilityRule* found = book.rule(rule))
            return found->title();
    }
    return rule;
}

QString ruleName(const QString& rule)
{
    const QString title = ruleTitle(rule);
    //: what a rule is called, and its id
    return title == rule ? rule : QCoreApplication::translate("Rules", "%1 (%2)").arg(title, rule);
}

} // namespace greffier
