#pragma once

#include <QString>
#include <QStringList>

namespace greffier {

/// What a language is called in the language that is spoken (spokenLocale()): "fr" is "French" or
/// "français". A code that is not known stays as it is. Source: CLDR, by ICU.
QString nameOfLanguage(const QString& code);

/// The names in one line: "English, French".
QString namesOfLanguages(const QStringList& codes);

} // namespace greffier
