#pragma once

#include <QString>

namespace greffier::ui {

QString actName(const QString& kind); ///< "decide": "Decision"; an unknown kind as it is
QString tableName(const QString& table); ///< "application": "Application"
QString columnName(const QString& column); ///< "family_name": "Family name"

} // namespace greffier::ui
