#pragma once

#include <QString>

namespace greffier {

/// Alternatives of a pattern for what the title of a mandate begins with in five languages
/// ("Special Rapporteur", "Groupe de travail"); Chinese titles end with it.
const QString& mandateTypePattern();

/// The same for the end of a Chinese title.
const QString& chineseMandateTypePattern();

} // namespace greffier
