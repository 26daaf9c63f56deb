#pragma once

#include "core/rules/query_tokens.h"

#include <QDate>
#include <QString>

#include <limits>
#include <optional>

namespace greffier {

/// Whole numbers from one to another, both included. Days are counted as QDate::toJulianDay does.
struct QueryRange {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();

    bool contains(qint64 value) const { return from <= value && value <= to; }

    bool operator==(const QueryRange&) const = default;
};

/// "7", "3..7", "3.." as a condition of that comparison; nothing for anything else.
std::optional<QueryRange> numberRange(const QString& text, QueryComparison comparison);

/// "2023-10-25", "25.10.2023", "25/10/2023", a month "2023-10", a year "2023", "today", "today-7",
/// and two of them with ".." between. After the end of a month comes what is later than its last
/// day.
std::optional<QueryRange> dayRange(const QString& text, QueryComparison comparison, QDate today);

} // namespace greffier
