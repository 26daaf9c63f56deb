#pragma once

#include "core/workflow/register.h"

#include <QJsonObject>

namespace greffier::bench {

/// Full text search over 10,000 invented notes verbales in six languages: from the words to the
/// notes that hold them, as the command line and the window ask for them.
QJsonObject measureNotes(const Workplace& workplace);

} // namespace greffier::bench
