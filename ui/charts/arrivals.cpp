#include "ui/charts/arrivals.h"

#include "core/domain/shown_day.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace greffier::ui {

Arrivals arrivalsOf(const QList<std::shared_ptr<const ApplicationRow>>& rows)
{
    Arrivals arrivals;
    QMap<QDate, ArrivalDay> byDay;
    for (const auto& row : rows) {
        if (row->post->deadline.isValid() && !arrivals.deadlines.contains(row->post->deadline))
            arrivals.deadlines += row->post->deadline;
        if (!row->received.isValid()) {
            ++arrivals.notKnown;
            continue;
        }
        ArrivalDay& day = byDay[row->received];
        day.day = row->received;
        ++day.applications;
        day.late += row->late ? 1 : 0;
    }
    std::sort(arrivals.deadlines.begin(), arrivals.deadlines.end());
    if (byDay.isEmpty())
        return arrivals;
    const QDate last = byDay.lastKey();
    const QDate first = std::max(byDay.firstKey(), last.addDays(1 - Arrivals::kDays));
    for (QDate day = first; day <= last; day = day.addDays(1))
        arrivals.days += byDay.value(day, {day, 0, 0});
    for (auto day = byDay.cbegin(); day != byDay.cend() && day.key() < first; ++day)
        arrivals.earlier += day->applications;
    return arrivals;
}

QString textOf(const Arrivals& arrivals)
{
    QStringList lines;
    if (arrivals.earlier > 0)
        lines += QCoreApplication::translate("Arrivals", "Earlier: %Ln application(s)", nullptr,
                                             arrivals.earlier);
    for (const ArrivalDay& day : arrivals.days) {
        if (day.applications == 0)
            continue;
        //: a day, and how many applications arrived on it
        lines += QCoreApplication::translate("Arrivals", "%1: %Ln application(s)", nullptr,
                                             day.applications)
                     .arg(dayText(day.day));
        if (day.late > 0)
            lines += QCoreApplication::translate("Arrivals", "%1: %Ln of them late", nullptr,
                                                 day.late)
                         .arg(dayText(day.day));
    }
    for (const QDate& deadline : arrivals.deadlines)
        lines += QCoreApplication::translate("Arrivals", "Deadline: %1").arg(dayText(deadline));
    if (arrivals.notKnown > 0)
        lines += QCoreApplication::translate("Arrivals", "Day not known: %Ln application(s)",
                                             nullptr, arrivals.notKnown);
    return lines.join(u'\n');
}

} // namespace greffier::ui
