#pragma once

#include "core/rules/rule_titles.h"

#include <QString>

namespace greffier::ui {

/// The name of a rule in short lines, its id in the last, for the head of a column.
QString ruleHeading(const QString& rule);

} // namespace greffier::ui
