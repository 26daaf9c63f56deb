#pragma once

#include "core/base/progress.h"
#include "core/workflow/register.h"

#include <QString>

namespace greffier::sample {

/// A new register with the sample session taken in, screened and partly decided, so that every
/// place of the program shows something. Needs the application object of offscreenApplication(), or
/// a window's. Everything goes the way an officer's own files go.
Result<void> makeSampleRegister(const QString& file, const Workplace& workplace,
                                const Progress& progress = Progress());

} // namespace greffier::sample
