#pragma once

#include "core/domain/call.h"
#include "core/domain/evidence.h"
#include "core/domain/region.h"
#include "core/store/binding.h"

namespace SQLite {
class Database;
}

/// What several repositories do alike.
namespace greffier::store {

/// For an update that named the revision it read: StoreError, Conflict, when it changed no row.
void requireChanged(int rows);

/// NULL for both when the region is empty. Parameters ":region_scheme" and ":region_code".
void bindRegion(SQLite::Statement& statement, const Region& region);
Region readRegion(RowReader& in); ///< columns region_scheme, region_code

/// Parameters ":deadline_day" and so on; all NULL when there is none.
void bindDeadline(SQLite::Statement& statement, const Deadline& deadline);
void bindNoDeadline(SQLite::Statement& statement);
Deadline readDeadline(RowReader& in); ///< columns deadline_day, time, end_of_day, zone, strictness

/// Parameters ":file", ":locator", ":passage".
void bindEvidence(SQLite::Statement& statement, const Evidence& evidence);
Evidence readEvidence(RowReader& in);

/// Writes what a row of the journal has in common: the uid that the value brings, or a new one.
QString uidOr(const QString& given, const QString& fresh);

} // namespace greffier::store
