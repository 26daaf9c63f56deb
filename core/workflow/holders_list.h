#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"
#include "core/domain/mandate.h"

#include <QList>

namespace greffier {

struct ReferenceTables;

/// A list of terms of office with the columns of resources/reference/mandate_holders.csv, read in
/// the reader process. Unreadable, naming the row: a mandate, a date or a region that is not known.
Result<QList<HolderTerm>> readHolders(const DocumentFile& file, const QString& readerProgram,
                                      const ReferenceTables& reference);

} // namespace greffier
