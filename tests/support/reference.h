#pragma once

#include "core/reference/reference_tables.h"

namespace greffier::test {

/// The shipped tables, read once for all tests of the program.
const ReferenceTables& referenceTables();

} // namespace greffier::test
