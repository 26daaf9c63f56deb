#pragma once

#include "core/domain/shortlist.h"

#include <QList>

/// The order of a shortlist as the officer changes it. Entries stand in order; those of equal rank
/// are a tie, and the rank after a tie of two at 1 is 3. Every change numbers the list anew; who
/// withdraws is not taken off it, so the ranks of the others stay.
namespace greffier::ui::ranking {

/// One place up: past the entry or the tie above; out of its own tie, if it stands in one.
QList<ShortlistEntry> raised(QList<ShortlistEntry> entries, qsizetype index);
/// One place down, likewise.
QList<ShortlistEntry> lowered(QList<ShortlistEntry> entries, qsizetype index);
/// To the place before `target` (the size: to the end), on its own.
QList<ShortlistEntry> moved(QList<ShortlistEntry> entries, qsizetype index, qsizetype target);
/// Into a tie with the entry above; out of it, if it stands in one with that entry already.
QList<ShortlistEntry> tiedWithAbove(QList<ShortlistEntry> entries, qsizetype index);
QList<ShortlistEntry> without(QList<ShortlistEntry> entries, qsizetype index);
/// New entries at the end, with the next ranks. One that is there already is not added again.
QList<ShortlistEntry> with(const QList<ShortlistEntry>& entries,
                           const QList<ApplicationId>& applications);

bool isTied(const QList<ShortlistEntry>& entries, qsizetype index);

} // namespace greffier::ui::ranking
