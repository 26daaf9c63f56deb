#include "core/documents/tables/cell_format.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qint64 kSecondsOfDay = 86'400;
constexpr double kMostDays = 2'958'466; ///< 1 January 10000

CellFormat formatWith(bool date, bool time)
{
    if (date)
        return time ? CellFormat::DateAndTime : CellFormat::Date;
    return time ? CellFormat::Time : CellFormat::Number;
}

QString numberText(const QString& written, double value)
{
    static const QRegularExpression whole(u"^-?\\d+$"_s);
    if (whole.match(written).hasMatch())
        return written;
    const QString shortest = QString::number(value, 'g', 15);
    if (!shortest.contains(u'e'))
        return shortest;
    QString plain = QString::number(value, 'f', 15);
    while (plain.endsWith(u'0'))
        plain.chop(1);
    return plain.endsWith(u'.') ? plain.chopped(1) : plain;
}

QDate dayNumber(qint64 days, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(days);
    // Day 60 is a 29 February 1900 that never was; days before it count from one later.
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

} // namespace

CellFormat cellFormatOf(const QString& code)
{
    static const QRegularExpression literal(uR"re("[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\])re"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString letters = code.section(u';', 0, 0).toLower();
    letters.remove(literal);
    if (letters.contains(u"general"_s))
        return CellFormat::Number;
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool date
        = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !time);
    return formatWith(date, time);
}

CellFormat builtInCellFormat(int id)
{
    if (id == 22)
        return CellFormat::DateAndTime;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35))
        return CellFormat::Time;
    const bool date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return date ? CellFormat::Date : CellFormat::Number;
}

QString cellText(const QString& value, CellFormat format, bool from1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    if (format == CellFormat::Number || number < 0 || number >= kMostDays)
        return numberText(value, number);
    const qint64 seconds = std::llround(number * static_cast<double>(kSecondsOfDay));
    const qint64 days = seconds / kSecondsOfDay;
    const auto ofDay = static_cast<int>(seconds % kSecondsOfDay);
    const QTime time = QTime(0, 0).addSecs(ofDay);
    if (format == CellFormat::Time && days == 0)
        return time.toString(Qt::ISODate);
    const QString day = dayNumber(days, from1904).toString(Qt::ISODate);
    if (format == CellFormat::Date && ofDay == 0)
        return day;
    return day + u'T' + time.toString(Qt::ISODate);
}

} // namespace greffier
