#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace greffier {

/// An instant as a table writes it.
struct WallTime {
    QDateTime at; ///< UTC; start of the minute or day when not written more exactly
    QString precision; ///< "second", "minute", "day"
};

/// "2023-10-25 11:59:30", "2023-10-25T11:59", "25.10.2023 11:59", "2023-10-25T09:59:30Z",
/// "2023-10-25T11:59:30+02:00". Without an offset of its own the time is of `zone`, an IANA name.
/// Nothing for another text, for "03/04/2023", which could be two days, and for an unknown zone.
std::optional<WallTime> readWallTime(const QString& text, const QString& zone);

} // namespace greffier
