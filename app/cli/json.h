#pragma once

#include "core/domain/audit_entry.h"
#include "core/domain/evidence.h"
#include "core/domain/finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace greffier::cli {

/// A text, or null when it is empty.
QJsonValue orNull(const QString& text);
QJsonValue orNull(int number); ///< null for 0
QJsonValue orNull(QDate day); ///< null for none, as below
QJsonValue orNull(const QDateTime& instant);

/// {file, locator, passage}; null when there is none.
QJsonValue toJson(const Evidence& evidence);
QJsonArray toJson(const Findings& findings);
QJsonObject toJson(const AuditEntry& entry);

} // namespace greffier::cli
