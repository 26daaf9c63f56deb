#pragma once

#include <QString>

/// What officers call the rules, whichever kind of mandate they are for.
namespace greffier {

QString ruleTitle(const QString& rule); ///< "FORM-LATE": "Received before the deadline"
QString ruleName(const QString& rule); ///< "Received before the deadline (FORM-LATE)"

} // namespace greffier
