#include "core/text/un_date.h"

#include "core/text/words.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Names as they stand in a date. Source: UN documents of 2015 in six languages (terms.csv,
/// month.*).
const std::array<QStringView, 12>& months(UnLanguage language)
{
    static constexpr std::array<QStringView, 12> arabic{
        u"كانون الثاني/يناير",  u"شباط/فبراير",
        u"آذار/مارس",           u"نيسان/أبريل",
        u"أيار/مايو",           u"حزيران/يونيه",
        u"تموز/يوليه",          u"آب/أغسطس",
        u"أيلول/سبتمبر",        u"تشرين الأول/أكتوبر",
        u"تشرين الثاني/نوفمبر", u"كانون الأول/ديسمبر"};
    static constexpr std::array<QStringView, 12> chinese{u"1月", u"2月",  u"3月",  u"4月",
                                                         u"5月", u"6月",  u"7月",  u"8月",
                                                         u"9月", u"10月", u"11月", u"12月"};
    static constexpr std::array<QStringView, 12> english{
        u"January", u"February", u"March",     u"April",   u"May",      u"June",
        u"July",    u"August",   u"September", u"October", u"November", u"December"};
    static constexpr std::array<QStringView, 12> french{
        u"janvier", u"février", u"mars",      u"avril",   u"mai",      u"juin",
        u"juillet", u"août",    u"septembre", u"octobre", u"novembre", u"décembre"};
    static constexpr std::array<QStringView, 12> russian{
        u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
        u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря"};
    static constexpr std::array<QStringView, 12> spanish{
        u"enero", u"febrero", u"marzo",      u"abril",   u"mayo",      u"junio",
        u"julio", u"agosto",  u"septiembre", u"octubre", u"noviembre", u"diciembre"};
    switch (language) {
    case UnLanguage::Arabic: return arabic;
    case UnLanguage::Chinese: return chinese;
    case UnLanguage::English: return english;
    case UnLanguage::French: return french;
    case UnLanguage::Russian: return russian;
    case UnLanguage::Spanish: return spanish;
    }
    Q_UNREACHABLE();
}

QString dayText(QDate date, UnLanguage language)
{
    if (language == UnLanguage::French && date.day() == 1)
        return u"1er"_s;
    return QString::number(date.day());
}

QString dayAndMonth(QDate date, UnLanguage language)
{
    const QString joint = language == UnLanguage::Spanish ? u" de "_s : u" "_s;
    return dayText(date, language) + joint + unMonth(date.month(), language);
}

QString yearSuffix(QDate date, UnLanguage language)
{
    switch (language) {
    case UnLanguage::Spanish: return u" de %1"_s.arg(date.year());
    case UnLanguage::Russian: return u" %1 года"_s.arg(date.year());
    case UnLanguage::Arabic:
    case UnLanguage::Chinese:
    case UnLanguage::English:
    case UnLanguage::French: return u" %1"_s.arg(date.year());
    }
    Q_UNREACHABLE();
}

QString chineseRange(QDate first, QDate last)
{
    const QString start = unDate(first, UnLanguage::Chinese);
    if (first.year() != last.year())
        return start + u"至"_s + unDate(last, UnLanguage::Chinese);
    if (first.month() != last.month())
        return start + u"至%1月%2日"_s.arg(last.month()).arg(last.day());
    return start + u"至%1日"_s.arg(last.day());
}

/// Between the days of one month, and between two longer dates.
QString rangeJoint(UnLanguage language, bool oneMonth)
{
    if (language == UnLanguage::Spanish)
        return u" a "_s;
    if (oneMonth || language == UnLanguage::English)
        return u"–"_s;
    return u" – "_s;
}

/// Folded names of months in all languages, abbreviations included, to 1 to 12.
QHash<QString, int> monthsByName()
{
    QHash<QString, int> byName;
    for (const UnLanguage language : kUnLanguages) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = unMonth(month, language);
            byName.insert(folded(name), month);
            for (const QString& half : name.split(u'/'))
                byName.insert(folded(half), month);
            if (language == UnLanguage::English)
                byName.insert(folded(name).left(3), month);
        }
    }
    const std::pair<QStringView, int> others[] = {
        {u"январь", 1},    {u"февраль", 2},  {u"март", 3},   {u"апрель", 4},   {u"май", 5},
        {u"июнь", 6},      {u"июль", 7},     {u"август", 8}, {u"сентябрь", 9}, {u"октябрь", 10},
        {u"ноябрь", 11},   {u"декабрь", 12}, {u"يونيو", 6},  {u"يوليو", 7},    {u"sept", 9},
        {u"setiembre", 9}, {u"janv", 1},     {u"févr", 2},   {u"avr", 4},      {u"juil", 7},
        {u"déc", 12},
    };
    for (const auto& [name, month] : others)
        byName.insert(folded(name.toString()), month);
    return byName;
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> readFigures(const QString& text)
{
    static const QRegularExpression yearFirst(
        u"^(\\d{4})(?:-|/|\\.|年)\\s?(\\d{1,2})(?:-|/|\\.|月)\\s?(\\d{1,2})日?$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return valid(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    static const QRegularExpression yearLast(u"^(\\d{1,2})([-./])\\s?(\\d{1,2})\\2\\s?(\\d{4})$"_s);
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    // Nobody who puts the month first writes full stops.
    if (match.captured(2) == u'.' || !monthFirst.isValid() || dayFirst == monthFirst)
        return valid(dayFirst);
    return dayFirst.isValid() ? std::nullopt : valid(monthFirst);
}

std::optional<QDate> readWords(const QString& text)
{
    static const QRegularExpression dayForm(u"^(\\d{1,2})(?:st|nd|rd|th|er|o)?$"_s);
    static const QStringList fillers{u"de"_s, u"del"_s, u"of"_s,   u"the"_s, u"le"_s,
                                     u"el"_s, u"du"_s,  u"года"_s, u"г"_s,   u"year"_s};
    static const QHash<QString, int> byName = monthsByName();
    int day = 0;
    int year = 0;
    QStringList name;
    for (const QString& word : foldedWords(text)) {
        if (const auto match = dayForm.match(word); match.hasMatch() && !day)
            day = match.captured(1).toInt();
        else if (word.size() == 4 && word.toInt() && !year)
            year = word.toInt();
        else if (!fillers.contains(word))
            name += word;
    }
    return valid(QDate(year, byName.value(name.join(u' ')), day));
}

} // namespace

QString unMonth(int month, UnLanguage language)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return months(language).at(static_cast<std::size_t>(month - 1)).toString();
}

QString unDate(QDate date, UnLanguage language)
{
    if (!date.isValid())
        return {};
    if (language == UnLanguage::Chinese)
        return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    return dayAndMonth(date, language) + yearSuffix(date, language);
}

QString unDateRange(QDate first, QDate last, UnLanguage language)
{
    if (!first.isValid() || !last.isValid())
        return {};
    if (first == last)
        return unDate(first, language);
    if (language == UnLanguage::Chinese)
        return chineseRange(first, last);
    const bool oneYear = first.year() == last.year();
    const bool oneMonth = oneYear && first.month() == last.month();
    QString start = unDate(first, language);
    if (oneMonth)
        start = dayText(first, language);
    else if (oneYear)
        start = dayAndMonth(first, language);
    return start + rangeJoint(language, oneMonth) + unDate(last, language);
}

QString unNumber(qint64 number, UnLanguage language)
{
    QString separator = u"\u00A0"_s;
    if (language == UnLanguage::English)
        separator = u","_s;
    else if (language == UnLanguage::Spanish)
        separator = u"."_s;
    QString text = QString::number(number);
    const qsizetype start = number < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > start; at -= 3)
        text.insert(at, separator);
    return text;
}

std::optional<QDate> readUnDate(const QString& text)
{
    const QString plain = tidied(text).simplified();
    if (const auto date = readFigures(plain))
        return date;
    return readWords(plain);
}

QString withFrenchSpaces(const QString& text)
{
    // A sign that ends a word; not the colon of an address or the question mark in one.
    static const QRegularExpression before(
        u"(?<=[^\\s\\x{00A0}\\x{202F}:;?!«])[ \\x{00A0}\\x{202F}]?(?=[:;?!]+(?:[\\s\\x{00A0}\\x{202F}»)]|$))"_s);
    static const QRegularExpression closing(u"(?<=\\S)[ \\x{00A0}\\x{202F}]?»"_s);
    static const QRegularExpression opening(u"«[ \\x{00A0}\\x{202F}]?(?=\\S)"_s);
    QString spaced = text;
    spaced.replace(before, u"\u00A0"_s);
    spaced.replace(closing, u"\u00A0»"_s);
    spaced.replace(opening, u"«\u00A0"_s);
    return spaced;
}

} // namespace greffier
