#pragma once

#include "core/documents/extract/condition_reader.h"
#include "core/documents/extract/reading_text.h"
#include "core/domain/call_draft.h"
#include "core/reference/reference_tables.h"

#include <QList>
#include <QStringList>

namespace greffier {

/// An entry of a list of mandates, not yet taken apart.
struct ListEntry {
    EntrySpan span; ///< without the number in front
    qsizetype markStart = 0; ///< where the number in front begins
    int number = 0; ///< 0: not numbered

    qsizetype length() const { return span.end - span.start; }
};

/// The entries that name mandates, however the list is written: numbered, with bullets, with
/// nothing, inside a sentence, or divided by semicolons.
QList<ListEntry> findEntries(const ReadingText& text, const MandateCatalogue& mandates);

struct VacancyListReading {
    QList<VacancyDraft> vacancies;
    QStringList remarks;
};

/// The vacancies of the entries. An entry that stands for several seats gives one for each, all
/// with its number. `session` is 0 where it is not known.
VacancyListReading readVacancies(const ReadingText& text, const QList<ListEntry>& entries,
                                 int session, const ReferenceTables& tables);

} // namespace greffier
