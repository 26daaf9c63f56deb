#include "core/domain/term.h"

#include <algorithm>

namespace greffier {

int wholeMonths(QDate firstDay, QDate lastDay)
{
    if (!firstDay.isValid() || !lastDay.isValid() || lastDay < firstDay)
        return 0;
    const QDate end = lastDay.addDays(1);
    int months = (end.year() - firstDay.year()) * 12 + end.month() - firstDay.month();
    if (firstDay.addMonths(months) > end)
        --months;
    return months;
}

Term::Months Term::months(QDate until) const
{
    if (!firstDay.isKnown())
        return {};
    const QDate earliestEnd = lastDay.isKnown() ? std::min(lastDay.earliest(), until) : until;
    const QDate latestEnd = lastDay.isKnown() ? std::min(lastDay.latest(), until) : until;
    return {wholeMonths(firstDay.latest(), earliestEnd),
            wholeMonths(firstDay.earliest(), latestEnd)};
}

} // namespace greffier
