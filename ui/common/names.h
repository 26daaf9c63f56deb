#pragma once

#include <QString>

namespace greffier::ui {

/// "OKAFOR-EZE Adaeze", as lists show a person, isolated so that a name in another script does not
/// disturb the direction of the text around it (U+2068, U+2069).
QString isolated(const QString& familyName, const QString& givenNames);

} // namespace greffier::ui
