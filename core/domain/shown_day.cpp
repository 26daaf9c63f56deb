#include "core/domain/shown_day.h"

#include "core/text/spoken_language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kMonths = 12;

QString monthText(int month, int year)
{
    return spokenLocale().standaloneMonthName(month) + u' ' + QString::number(year);
}

/// "May 2024" or "05/2024".
std::optional<PartialDate> writtenMonth(const QString& written)
{
    bool isYear = false;
    bool isMonth = false;
    const int year = written.right(4).toInt(&isYear);
    if (!isYear || year < 1000 || written.size() < 6)
        return std::nullopt;
    const int number = written.chopped(5).toInt(&isMonth);
    if (isMonth && written.at(written.size() - 5) == u'/' && number >= 1 && number <= kMonths)
        return PartialDate{year, number, 0};
    for (int month = 1; month <= kMonths; ++month) {
        if (written.compare(monthText(month, year), Qt::CaseInsensitive) == 0)
            return PartialDate{year, month, 0};
    }
    return std::nullopt;
}

} // namespace

QString dayText(QDate day)
{
    return day.isValid() ? spokenLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString dayText(PartialDate date)
{
    if (date.isExact())
        return dayText(date.earliest());
    if (date.month != 0)
        return monthText(date.month, date.year);
    return date.isKnown() ? QString::number(date.year) : QString();
}

QString dayTextOf(const QString& code)
{
    const auto date = partialDateFromCode(code);
    return date && date->isKnown() ? dayText(*date) : code;
}

std::optional<PartialDate> writtenDay(const QString& written)
{
    const QString text = written.simplified();
    if (const auto date = partialDateFromCode(text); date && date->isKnown())
        return date;
    if (const QDate day = spokenLocale().toDate(text, QLocale::ShortFormat); day.isValid())
        return PartialDate::of(day);
    return writtenMonth(text);
}

QString dayCode(const QString& written)
{
    const auto date = writtenDay(written);
    return date ? toCode(*date) : written;
}

} // namespace greffier
