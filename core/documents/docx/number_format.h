#pragma once

#include <QString>

namespace greffier::docx {

/// A number as automatic numbering shows it. The format is one of ECMA-376 Part 1, 17.18.59
/// (ST_NumberFormat); one that is not known gives plain digits.
QString formattedNumber(int number, const QString& format);

} // namespace greffier::docx
