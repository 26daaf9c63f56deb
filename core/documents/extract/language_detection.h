#pragma once

#include <QString>

namespace greffier {

/// The UN language a text is written in ("fr"), by its script and its small words; empty where
/// neither tells.
QString languageOf(const QString& text);

} // namespace greffier
