#pragma once

#include "core/base/result.h"
#include "core/documents/docx/script_runs.h"

#include <QByteArray>
#include <QString>

namespace greffier::docx {

/// A part that is the same in every document but for its language: "styles", "settings",
/// "fontTable". It lies in resources/documents. Fails when the program was built without it.
Result<QByteArray> shippedPart(const QString& name, const TextLanguage& language);

} // namespace greffier::docx
