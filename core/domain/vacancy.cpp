#include "core/domain/vacancy.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString toCode(Vacancy::Condition condition)
{
    switch (condition) {
    case Vacancy::Condition::None: return u"none"_s;
    case Vacancy::Condition::SubjectToExtension: return u"subject_to_extension"_s;
    case Vacancy::Condition::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Vacancy::Condition> conditionFromCode(const QString& code)
{
    using enum Vacancy::Condition;
    for (const auto condition : {None, SubjectToExtension, Unknown}) {
        if (toCode(condition) == code)
            return condition;
    }
    return std::nullopt;
}

} // namespace greffier
