#include "core/rules/case_facts.h"

#include <algorithm>

namespace greffier {

namespace {

const ApplicationValue* find(const QList<ApplicationValue>& values, const QString& field, Part part)
{
    const auto found
        = std::find_if(values.begin(), values.end(), [&](const ApplicationValue& value) {
              return value.field == field && value.part == part;
          });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

QString CaseFacts::value(const QString& field, Part part) const
{
    const ApplicationValue* found = find(values, field, part);
    return found ? found->value : QString();
}

Evidence CaseFacts::evidenceOf(const QString& field, Part part) const
{
    const ApplicationValue* found = find(values, field, part);
    return found ? found->evidence : Evidence();
}

const PartFacts* CaseFacts::firstPart(Part part) const
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const PartFacts& facts) { return facts.part == part; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace greffier
