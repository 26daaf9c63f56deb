#pragma once

#include "core/domain/partial_date.h"

namespace greffier {

/// One period of office. Both days are days in office. Old terms are often known to the year only.
struct Term {
    PartialDate firstDay;
    PartialDate lastDay; ///< unknown: not ended, or the end was not found

    /// The fewest and the most whole months, rounded down, that the term can have lasted up to and
    /// including `until`. 1 May 2020 to 30 April 2023 is 36 both ways; "2017 to 2023" is a range.
    /// With an unknown first day both are 0.
    struct Months {
        int least = 0;
        int most = 0;

        bool operator==(const Months&) const = default;
    };
    Months months(QDate until) const;

    bool operator==(const Term&) const = default;
};

/// Whole months from the first day to the last, both included.
int wholeMonths(QDate firstDay, QDate lastDay);

} // namespace greffier
