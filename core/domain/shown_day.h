#pragma once

#include "core/domain/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>

/// Days as an officer reads and writes them: in the short form of the language spoken. ISO 8601
/// stays in the query line, in the register and in what is exported.
namespace greffier {

QString dayText(QDate day); ///< "31/05/2024"; empty for an invalid day
QString dayText(PartialDate date); ///< "2024", "May 2024", "31/05/2024"; empty when unknown
/// Likewise for the code of a day as far as it is known; what is no such code stays as it is.
QString dayTextOf(const QString& code);

/// A day as an officer writes it, in any of these forms or as 2024-05-31, 2024-05. Nothing for what
/// is no day.
std::optional<PartialDate> writtenDay(const QString& written);
/// Its code, for what is stored; what is no day stays as it is written.
QString dayCode(const QString& written);

} // namespace greffier
