#pragma once

#include "core/text/un_language.h"

#include <QDate>
#include <QString>

#include <optional>

/// Dates and numbers as UN documents write them; QLocale does otherwise (Arabic months and digits,
/// Russian "года", French "1er").
namespace greffier {

/// "21 January 2015", "1er mars 2024", "21 de enero de 2015", "21 января 2015 года",
/// "21 كانون الثاني/يناير 2015", "2015年1月21日". Empty for an invalid date.
QString unDate(QDate date, UnLanguage language);

/// Both days, with what they share written once: "26 February–5 April 2024",
/// "26 février – 5 avril 2024", "2024年2月26日至4月5日". Empty if a date is invalid.
QString unDateRange(QDate first, QDate last, UnLanguage language);

/// Name of a month, 1 to 12, as it stands in a date: Russian in the genitive, Arabic with both
/// names.
QString unMonth(int month, UnLanguage language);

/// A whole number with its groups of three: "100,000", "100 000" (no-break space), "100.000".
QString unNumber(qint64 number, UnLanguage language);

/// A date written out in one of the six languages, or as 2015-01-21 or 21.01.2015 (day first), with
/// nothing else around it. Nothing if it is no date or could be two.
std::optional<QDate> readUnDate(const QString& text);

/// French text with the no-break spaces it is printed with: before : ; ? ! » and after «. Addresses
/// of pages ("https://...") and times ("12:00") keep their colon as it is.
QString withFrenchSpaces(const QString& text);

} // namespace greffier
