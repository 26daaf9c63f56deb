#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace greffier {

/// A date known to the day, the month or only the year, as old terms of office are.
struct PartialDate {
    int year = 0; ///< 0 means unknown
    int month = 0; ///< 0 means unknown
    int day = 0; ///< 0 means unknown

    static PartialDate of(QDate date);

    bool isKnown() const { return year != 0; }
    bool isExact() const { return day != 0; }

    QDate earliest() const; ///< the first day it can mean; invalid when unknown
    QDate latest() const; ///< the last day it can mean; invalid when unknown

    auto operator<=>(const PartialDate&) const = default;
};

QString toCode(PartialDate date); ///< "2017", "2017-06", "2017-06-30"; empty when unknown
/// The reverse of toCode; nothing for a date that cannot be. An empty text is an unknown date.
std::optional<PartialDate> partialDateFromCode(const QString& code);

} // namespace greffier
