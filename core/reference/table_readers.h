#pragma once

#include "core/reference/csv_table.h"
#include "core/reference/reference_tables.h"

#include <QHash>
#include <QString>

namespace greffier {

using CsvTables = QHash<QString, CsvTable>; ///< by file name, each with its columns

/// Turns the rows of the shipped tables into values. Fails at the first code that is none of ours
/// and the first date that is none; the detail names table and row.
Result<std::shared_ptr<const ReferenceTables>> readReferenceTables(const CsvTables& tables);

} // namespace greffier
