#pragma once

#include <QString>

namespace greffier::app {

/// Makes the texts of the whole program speak a language ("en", "fr"), in place of the one before:
/// our own catalogue and, where it is installed, Qt's. Numbers and dates follow. Another language
/// falls back to English. Needs a QCoreApplication; windows are told by QEvent::LanguageChange.
void installTranslations(const QString& language);

/// The language to begin with when nobody has chosen one: the system's, if we have it, else
/// English.
QString systemLanguage();

} // namespace greffier::app
