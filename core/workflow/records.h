#pragma once

#include "core/domain/record.h"
#include "core/workflow/snapshot.h"

namespace greffier {

struct ReferenceTables;

/// The correction with its values as they are stored, or what is wrong with it: no source, a field
/// that the part does not have, a value that cannot be, a term that ends before it begins. `now` is
/// the entry as the register has it (empty where one is added).
Result<RecordCorrection> checkedCorrection(const RecordCorrection& correction,
                                           const RecordEntry& now, const Snapshot& lists,
                                           const ReferenceTables& reference);

} // namespace greffier
