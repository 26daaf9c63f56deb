#include "core/rules/arrival.h"

#include <QTimeZone>

#include <algorithm>

namespace greffier {

namespace {

constexpr int kSecondsOfMinute = 60;

Arrival toTheSecond(const QDateTime& at, const QDateTime& deadline, Deadline::Strictness strictness)
{
    const bool onTime = strictness == Deadline::Strictness::By ? at <= deadline : at < deadline;
    return onTime ? Arrival::OnTime : Arrival::Late;
}

/// Somewhere from `start` up to, but not including, `end`.
Arrival within(const QDateTime& start, const QDateTime& end, const QDateTime& deadline)
{
    if (end <= deadline)
        return Arrival::OnTime;
    return start > deadline ? Arrival::Late : Arrival::Untold;
}

QDateTime endOfDay(const Receipt& receipt)
{
    const QTimeZone zone(receipt.zone.toLatin1());
    return zone.isValid() ? receipt.at.toTimeZone(zone).addDays(1) : receipt.at.addDays(1);
}

} // namespace

Arrival arrivalOf(const Receipt& receipt, const Deadline& deadline)
{
    const QDateTime instant = deadline.instant();
    if (!instant.isValid() || !receipt.at.isValid())
        return Arrival::Untold;
    switch (receipt.precision) {
    case Receipt::Precision::Second: return toTheSecond(receipt.at, instant, deadline.strictness);
    case Receipt::Precision::Minute:
        return within(receipt.at, receipt.at.addSecs(kSecondsOfMinute), instant);
    case Receipt::Precision::Day: return within(receipt.at, endOfDay(receipt), instant);
    }
    Q_UNREACHABLE();
}

Arrival arrivalOf(const QList<Receipt>& receipts, const Deadline& deadline)
{
    Arrival result = receipts.isEmpty() ? Arrival::Untold : Arrival::Late;
    for (const Receipt& receipt : receipts) {
        const Arrival arrival = arrivalOf(receipt, deadline);
        if (arrival == Arrival::OnTime)
            return Arrival::OnTime;
        if (arrival == Arrival::Untold)
            result = Arrival::Untold;
    }
    return result;
}

} // namespace greffier
