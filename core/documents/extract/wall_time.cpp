#include "core/documents/extract/wall_time.h"

#include "core/text/words.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Day and month in figures: the day first, unless only the other order gives a date.
QDate dayFrom(const QRegularExpressionMatch& match)
{
    if (!match.captured(u"y1"_s).isEmpty())
        return QDate(match.captured(u"y1"_s).toInt(), match.captured(u"m1"_s).toInt(),
                     match.captured(u"d1"_s).toInt());
    const int first = match.captured(u"a"_s).toInt();
    const int second = match.captured(u"b"_s).toInt();
    const int year = match.captured(u"y2"_s).toInt();
    const bool dayFirst = match.captured(u"sep"_s) == u"."_s || first > 12 || first == second;
    if (dayFirst)
        return QDate(year, second, first);
    return second > 12 ? QDate(year, first, second) : QDate();
}

QDateTime instantFrom(QDate day, QTime time, const QString& offset, const QString& zone)
{
    if (offset == u"Z"_s || offset == u"z"_s)
        return QDateTime(day, time, Qt::UTC);
    if (!offset.isEmpty()) {
        const int hours = offset.mid(1, 2).toInt();
        const int minutes = offset.right(2).toInt();
        const int seconds = (hours * 60 + minutes) * 60 * (offset.startsWith(u'-') ? -1 : 1);
        return QDateTime(day, time, Qt::OffsetFromUTC, seconds).toUTC();
    }
    const QTimeZone timeZone(zone.toLatin1());
    if (zone.isEmpty() || !timeZone.isValid())
        return {};
    return QDateTime(day, time, timeZone).toUTC();
}

} // namespace

std::optional<WallTime> readWallTime(const QString& text, const QString& zone)
{
    static const QRegularExpression form(
        u"^(?:(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})"
        "|(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y2>\\d{4}))"
        "(?:[T ,]+(?<h>\\d{1,2})[:h](?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?"
        "\\s*(?<offset>[Zz]|[+-]\\d{2}:?\\d{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(tidied(text).simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasTime = !match.captured(u"h"_s).isEmpty();
    const bool hasSeconds = !match.captured(u"s"_s).isEmpty();
    const QTime time(match.captured(u"h"_s).toInt(), match.captured(u"min"_s).toInt(),
                     match.captured(u"s"_s).toInt());
    const QDate day = dayFrom(match);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    WallTime wall;
    wall.at = instantFrom(day, time, match.captured(u"offset"_s), zone);
    wall.precision = hasSeconds ? u"second"_s : hasTime ? u"minute"_s : u"day"_s;
    if (!wall.at.isValid())
        return std::nullopt;
    return wall;
}

} // namespace greffier
