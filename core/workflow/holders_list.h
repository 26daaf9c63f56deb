#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/domain/mandate.h"
#include "core/domain/office_tables.h"

#include <QList>

namespace greffier {

struct ReferenceTables;

/// To which regions seats can be bound: what the register knows beyond the seats of today.
struct SeatRegions {
    QList<SeatScheme> schemes;
    QList<RegionEntry> regions;
};

/// A list of terms of office with the columns of resources/reference/mandate_holders.csv, read in
/// the reader process. A region is of the scheme that bound the seats of the mandate when the term
/// began. Unreadable, naming the row: a mandate, a date or a region that is not known.
Result<QList<HolderTerm>> readHolders(const DocumentFile& file, const QString& readerProgram,
                                      const ReferenceTables& reference, const SeatRegions& regions);

} // namespace greffier
