#pragma once

#include <QString>

namespace greffier {

/// What a number format of a workbook makes of a number.
enum class CellFormat { Number, Date, Time, DateAndTime };

/// For a format code ("dd/mm/yyyy hh:mm"); letters in quotation marks and colours do not count.
CellFormat cellFormatOf(const QString& code);

/// For one of the formats a workbook does not spell out. Source: ECMA-376 Part 1, 18.8.30.
CellFormat builtInCellFormat(int id);

/// The value as text: dates as ISO 8601, numbers as short as they were typed. `from1904`: the
/// workbook counts its days from 1904 (ECMA-376 Part 1, 18.17.4.1).
QString cellText(const QString& value, CellFormat format, bool from1904);

} // namespace greffier
