#pragma once

#include "core/workflow/register.h"

#include <QString>

namespace greffier::bench {

/// Makes a register in which invented persons sent `applications` applications to the vacancies of
/// the sample call: persons, applications, the values their forms state and their receipts, as one
/// act. No document is read. The file must not exist yet.
Result<void> makeLargeRegister(const QString& file, const Workplace& workplace, int applications);

} // namespace greffier::bench
