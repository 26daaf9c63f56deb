#pragma once

#include <QString>

namespace greffier::ui {

QString ruleTitle(const QString& rule); ///< "FORM-LATE": "Received before the deadline"
QString ruleName(const QString& rule); ///< "Received before the deadline (FORM-LATE)"
QString ruleHeading(const QString& rule); ///< the same in short lines, for the head of a column

} // namespace greffier::ui
