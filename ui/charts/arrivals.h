#pragma once

#include "core/workflow/snapshot.h"

#include <QDate>
#include <QList>

namespace greffier::ui {

/// How many applications were complete on a day in Geneva.
struct ArrivalDay {
    QDate day;
    int applications = 0;
    int late = 0; ///< of them, after their deadline

    bool operator==(const ArrivalDay&) const = default;
};

/// Arrivals day by day, without gaps, at most kDays of them up to the last.
struct Arrivals {
    static constexpr int kDays = 31;

    QList<ArrivalDay> days;
    QList<QDate> deadlines; ///< by day
    int earlier = 0; ///< before the first of the days
    int notKnown = 0; ///< of which no receipt says the day

    bool operator==(const Arrivals&) const = default;
};

Arrivals arrivalsOf(const QList<std::shared_ptr<const ApplicationRow>>& rows);

/// As text: a sentence for each day on which something arrived.
QString textOf(const Arrivals& arrivals);

} // namespace greffier::ui
