#include "core/rules/forecast.h"

#include "core/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// A date so many months later, as precise as before; months need a known month to be counted.
PartialDate later(PartialDate date, int months)
{
    if (date.day != 0) {
        const QDate day = date.earliest().addMonths(months).addDays(-1);
        return PartialDate::of(day);
    }
    if (date.month == 0)
        return {date.year + months / 12, 0, 0};
    const int month = date.month - 1 + months;
    return {date.year + month / 12, month % 12 + 1, 0};
}

/// The Council meets three times a year; the first session of the year ends in spring, the second
/// in summer, the third in autumn.
constexpr int kSessionsAYear = 3;

int placeInYear(QDate day) { return day.month() <= 4 ? 0 : day.month() <= 7 ? 1 : 2; }

struct SessionFound {
    int number = 0;
    bool estimated = false;
};

/// The last session that is over by that day; beyond the known ones it is counted on.
SessionFound sessionBy(const QList<Session>& sessions, QDate day)
{
    const Session* known = nullptr;
    const Session* latest = nullptr;
    for (const Session& session : sessions) {
        if (!session.lastDay.isValid())
            continue;
        if (session.lastDay <= day && (!known || known->lastDay < session.lastDay))
            known = &session;
        if (!latest || latest->lastDay < session.lastDay)
            latest = &session;
    }
    if (!latest)
        return {};
    if (known && day < latest->lastDay)
        return {known->number, false};
    const auto ordinal = [](int year, int place) { return year * kSessionsAYear + place; };
    const int anchor = ordinal(latest->lastDay.year(), placeInYear(latest->lastDay));
    // By the usual ends: the middle of April, of July and of October.
    int place = -1;
    if (day >= QDate(day.year(), 10, 15))
        place = 2;
    else if (day >= QDate(day.year(), 7, 15))
        place = 1;
    else if (day >= QDate(day.year(), 4, 15))
        place = 0;
    const int steps = ordinal(day.year(), 0) + place - anchor;
    if (steps <= 0)
        return {latest->number, false};
    return {latest->number + steps, true};
}

bool isInOffice(const HolderTerm& holder, QDate today)
{
    if (holder.status == u"ended"_s)
        return false;
    return !holder.term.lastDay.isKnown() || holder.term.lastDay.latest() >= today
        || holder.status.startsWith(u"current"_s);
}

/// The first day of the same person in the same mandate, earlier terms included.
const HolderTerm& firstTermOf(const QList<HolderTerm>& holders, const HolderTerm& holder)
{
    const HolderTerm* first = &holder;
    for (const HolderTerm& other : holders) {
        if (other.mandateCode == holder.mandateCode && folded(other.name) == folded(holder.name)
            && other.term.firstDay.isKnown() && other.term.firstDay < first->term.firstDay)
            first = &other;
    }
    return *first;
}

std::optional<ForecastEntry> entryOf(const HolderTerm& holder, const ForecastMaterial& material)
{
    const HolderTerm& first = firstTermOf(material.holders, holder);
    const PartialDate begin = first.term.firstDay;
    ForecastEntry entry;
    entry.mandateCode = holder.mandateCode;
    entry.region = holder.seatRegion;
    entry.holder = holder.name;
    entry.basis = toCode(begin);
    if (begin.isKnown())
        entry.date = later(begin, material.mostMonths + holder.extendedByMonths);
    const PartialDate last = holder.term.lastDay;
    if (last.isKnown() && (!entry.date.isKnown() || last.latest() < entry.date.latest())) {
        entry.reason = ForecastEntry::Reason::TermEnds;
        entry.date = last;
    }
    return entry.date.isKnown() ? std::optional(entry) : std::nullopt;
}

void placeInSession(ForecastEntry& entry, const QList<Session>& sessions)
{
    if (entry.session == 0) {
        const SessionFound found = sessionBy(sessions, entry.date.latest());
        entry.session = found.number;
        entry.sessionEstimated = found.estimated;
        return;
    }
    entry.sessionEstimated
        = std::none_of(sessions.cbegin(), sessions.cend(), [&entry](const Session& session) {
              return session.number == entry.session && session.firstDay.isValid();
          });
}

bool comesBefore(const ForecastEntry& a, const ForecastEntry& b)
{
    return std::make_tuple(a.date.latest(), a.mandateCode, static_cast<int>(a.reason), a.holder)
        < std::make_tuple(b.date.latest(), b.mandateCode, static_cast<int>(b.reason), b.holder);
}

} // namespace

QString toCode(ForecastEntry::Reason reason)
{
    switch (reason) {
    case ForecastEntry::Reason::SixYearLimit: return u"six_year_limit"_s;
    case ForecastEntry::Reason::TermEnds: return u"term_ends"_s;
    case ForecastEntry::Reason::MandateExpires: return u"mandate_expires"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ForecastEntry> expiryOf(const Mandate& mandate,
                                      const QList<MandateResolution>& resolutions)
{
    const MandateResolution* latest = nullptr;
    for (const MandateResolution& resolution : resolutions) {
        const bool carries
            = resolution.action == u"established"_s || resolution.action == u"extended"_s;
        if (carries && resolution.date.isKnown() && (!latest || !(resolution.date < latest->date)))
            latest = &resolution;
    }
    if (!latest || mandate.termYears <= 0)
        return std::nullopt;
    ForecastEntry entry;
    entry.reason = ForecastEntry::Reason::MandateExpires;
    entry.mandateCode = mandate.code;
    // Not counted to the day: an extension runs to the session of the same season.
    entry.date = {latest->date.year + mandate.termYears, latest->date.month, 0};
    entry.basis = latest->number;
    const int session = latest->session.toInt();
    if (session > 0) {
        entry.session = session + mandate.termYears * kSessionsAYear;
        entry.sessionEstimated = true;
    }
    return entry;
}

QList<ForecastEntry> forecast(const ForecastMaterial& material, QDate today, QDate until)
{
    QList<ForecastEntry> entries;
    QHash<QString, ForecastEntry> expiries;
    QStringList active;
    for (const Mandate& mandate : material.mandates) {
        if (mandate.status != u"active"_s)
            continue;
        active += mandate.code;
        if (const auto expiry = expiryOf(mandate, material.resolutions.value(mandate.code))) {
            expiries.insert(mandate.code, *expiry);
            entries += *expiry;
        }
    }
    for (const HolderTerm& holder : material.holders) {
        if (!active.contains(holder.mandateCode) || !isInOffice(holder, today))
            continue;
        if (const auto entry = entryOf(holder, material))
            entries += *entry;
    }
    entries.removeIf([until](const ForecastEntry& entry) { return entry.date.earliest() > until; });
    for (ForecastEntry& entry : entries) {
        entry.past = entry.date.latest() < today;
        placeInSession(entry, material.sessions);
        const auto expiry = expiries.constFind(entry.mandateCode);
        entry.conditional = entry.reason != ForecastEntry::Reason::MandateExpires
            && expiry != expiries.cend() && expiry->date.latest() <= entry.date.latest();
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

} // namespace greffier
