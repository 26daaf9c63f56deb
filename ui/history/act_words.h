#pragma once

#include "core/domain/audit_entry.h"

#include <QString>

namespace greffier::ui {

QString actName(const QString& kind); ///< "decide": "Decision"; an unknown kind as it is
QString subjectText(const AuditEntry& act); ///< codes as words: "eligible": "Eligible"
QString groundText(const AuditEntry& act); ///< likewise for reasons
/// What was done, in words: "Decision: HRC 55, vacancy 7".
QString actText(const AuditEntry& act);
QString tableName(const QString& table); ///< "application": "Application"
QString columnName(const QString& column); ///< "family_name": "Family name"

} // namespace greffier::ui
