#include "core/rules/rule_class.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(RuleClass ruleClass)
{
    switch (ruleClass) {
    case RuleClass::Hard: return u"hard"_s;
    case RuleClass::Warn: return u"warn"_s;
    case RuleClass::Judge: return u"judge"_s;
    case RuleClass::Balance: return u"balance"_s;
    case RuleClass::Info: return u"info"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(RuleClass ruleClass)
{
    switch (ruleClass) {
    case RuleClass::Hard: return QCoreApplication::translate("RuleClass", "Exclusion");
    case RuleClass::Warn: return QCoreApplication::translate("RuleClass", "Warning");
    case RuleClass::Judge: return QCoreApplication::translate("RuleClass", "Judgement");
    case RuleClass::Balance: return QCoreApplication::translate("RuleClass", "Balance of a list");
    case RuleClass::Info: return QCoreApplication::translate("RuleClass", "Information");
    }
    Q_UNREACHABLE();
}

RuleClass ruleClassOf(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Exclusion: return RuleClass::Hard;
    case Finding::Weight::Warning: return RuleClass::Warn;
    case Finding::Weight::Judgement: return RuleClass::Judge;
    case Finding::Weight::Information: return RuleClass::Info;
    }
    Q_UNREACHABLE();
}

} // namespace greffier
