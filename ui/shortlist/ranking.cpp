#include "ui/shortlist/ranking.h"

#include <QSet>

#include <algorithm>

namespace greffier::ui::ranking {

namespace {

using Tie = QList<ShortlistEntry>; ///< one entry or several of equal rank

/// The entries as a list of ties; those without a rank stand alone, after the others.
QList<Tie> tiesOf(const QList<ShortlistEntry>& entries)
{
    QList<Tie> ties;
    for (const ShortlistEntry& entry : entries) {
        if (!ties.isEmpty() && entry.rank > 0 && ties.last().first().rank == entry.rank)
            ties.last() += entry;
        else
            ties += Tie{entry};
    }
    return ties;
}

QList<ShortlistEntry> numbered(const QList<Tie>& ties)
{
    QList<ShortlistEntry> entries;
    for (const Tie& tie : ties) {
        const auto rank = static_cast<int>(entries.size() + 1);
        for (ShortlistEntry entry : tie) {
            entry.rank = rank;
            entries += entry;
        }
    }
    return entries;
}

struct Place {
    qsizetype tie = 0;
    qsizetype inTie = 0;
};

Place placeOf(const QList<Tie>& ties, qsizetype index)
{
    Place place{0, index};
    while (place.inTie >= ties.at(place.tie).size())
        place.inTie -= ties.at(place.tie++).size();
    return place;
}

} // namespace

QList<ShortlistEntry> raised(QList<ShortlistEntry> entries, qsizetype index)
{
    QList<Tie> ties = tiesOf(entries);
    const Place place = placeOf(ties, index);
    const ShortlistEntry entry = ties[place.tie].takeAt(place.inTie);
    if (!ties.at(place.tie).isEmpty()) {
        ties.insert(place.tie, Tie{entry});
    } else {
        ties.removeAt(place.tie);
        ties.insert(std::max<qsizetype>(0, place.tie - 1), Tie{entry});
    }
    return numbered(ties);
}

QList<ShortlistEntry> lowered(QList<ShortlistEntry> entries, qsizetype index)
{
    QList<Tie> ties = tiesOf(entries);
    const Place place = placeOf(ties, index);
    const ShortlistEntry entry = ties[place.tie].takeAt(place.inTie);
    if (ties.at(place.tie).isEmpty())
        ties.removeAt(place.tie);
    ties.insert(std::min(ties.size(), place.tie + 1), Tie{entry});
    return numbered(ties);
}

QList<ShortlistEntry> moved(QList<ShortlistEntry> entries, qsizetype index, qsizetype target)
{
    QList<Tie> ties = tiesOf(entries);
    const qsizetype before = target < entries.size() ? placeOf(ties, target).tie : ties.size();
    const Place place = placeOf(ties, index);
    const ShortlistEntry entry = ties[place.tie].takeAt(place.inTie);
    ties.insert(before, Tie{entry});
    ties.removeIf([](const Tie& tie) { return tie.isEmpty(); });
    return numbered(ties);
}

QList<ShortlistEntry> tiedWithAbove(QList<ShortlistEntry> entries, qsizetype index)
{
    if (index == 0)
        return entries;
    QList<Tie> ties = tiesOf(entries);
    const Place place = placeOf(ties, index);
    const ShortlistEntry entry = ties[place.tie].takeAt(place.inTie);
    if (place.inTie > 0)
        ties.insert(place.tie + 1, Tie{entry});
    else
        ties[place.tie - 1] += entry;
    ties.removeIf([](const Tie& tie) { return tie.isEmpty(); });
    return numbered(ties);
}

QList<ShortlistEntry> without(QList<ShortlistEntry> entries, qsizetype index)
{
    entries.removeAt(index);
    return numbered(tiesOf(entries));
}

QList<ShortlistEntry> with(const QList<ShortlistEntry>& entries,
                           const QList<ApplicationId>& applications)
{
    QSet<ApplicationId> there;
    for (const ShortlistEntry& entry : entries)
        there += entry.application;
    QList<Tie> ties = tiesOf(entries);
    for (const ApplicationId application : applications) {
        if (!there.contains(application))
            ties += Tie{ShortlistEntry{application, 0, {}, {}}};
        there += application;
    }
    return numbered(ties);
}

bool isTied(const QList<ShortlistEntry>& entries, qsizetype index)
{
    const int rank = entries.at(index).rank;
    return rank > 0
        && std::count_if(entries.begin(), entries.end(),
                         [rank](const ShortlistEntry& entry) { return entry.rank == rank; })
        > 1;
}

} // namespace greffier::ui::ranking
