#pragma once

#include <QString>

namespace greffier::ui {

QString ruleTitle(const QString& rule); ///< "FORM-LATE": "Received before the deadline"
QString ruleName(const QString& rule); ///< "Received before the deadline (FORM-LATE)"

} // namespace greffier::ui
