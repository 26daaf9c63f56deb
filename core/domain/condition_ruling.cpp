#include "core/domain/condition_ruling.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(ConditionRuling::Outcome outcome)
{
    switch (outcome) {
    case ConditionRuling::Outcome::Met: return u"met"_s;
    case ConditionRuling::Outcome::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ConditionRuling::Outcome> conditionOutcomeFromCode(const QString& code)
{
    using enum ConditionRuling::Outcome;
    for (const auto outcome : {Met, Failed}) {
        if (toCode(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

} // namespace greffier
