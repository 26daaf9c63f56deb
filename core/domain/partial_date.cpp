#include "core/domain/partial_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

PartialDate PartialDate::of(QDate date)
{
    if (!date.isValid())
        return {};
    return {date.year(), date.month(), date.day()};
}

QDate PartialDate::earliest() const
{
    return isKnown() ? QDate(year, month ? month : 1, day ? day : 1) : QDate();
}

QDate PartialDate::latest() const
{
    if (!isKnown())
        return {};
    if (day)
        return QDate(year, month, day);
    const QDate firstOfLastMonth(year, month ? month : 12, 1);
    return firstOfLastMonth.addMonths(1).addDays(-1);
}

QString toCode(PartialDate date)
{
    if (!date.isKnown())
        return {};
    QString code = u"%1"_s.arg(date.year, 4, 10, QLatin1Char('0'));
    if (date.month)
        code += u"-%1"_s.arg(date.month, 2, 10, QLatin1Char('0'));
    if (date.day)
        code += u"-%1"_s.arg(date.day, 2, 10, QLatin1Char('0'));
    return code;
}

std::optional<PartialDate> partialDateFromCode(const QString& code)
{
    if (code.isEmpty())
        return PartialDate{};
    static const QRegularExpression form(u"^([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(),
                           match.captured(3).toInt()};
    const bool monthWritten = !match.captured(2).isEmpty();
    const bool dayWritten = !match.captured(3).isEmpty();
    if ((monthWritten && !date.month) || (dayWritten && !date.day) || !date.earliest().isValid())
        return std::nullopt;
    return date;
}

} // namespace greffier
