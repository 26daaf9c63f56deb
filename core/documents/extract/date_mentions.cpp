#include "core/documents/extract/date_mentions.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

// Names as they stand inside a date, one pattern a month. Arabic dates give the Levantine name, the
// other one, or both with a stroke.
constexpr std::array<QStringView, 12> kMonths = {
    u"janvier|janv|january|jan|enero|январ[ья]|كانون الثاني(?: ?/ ?يناير)?|يناير",
    u"février|fevrier|févr|february|feb|febrero|феврал[ья]|شباط(?: ?/ ?فبراير)?|فبراير",
    u"mars|march|mar|marzo|марта?|آذار(?: ?/ ?مارس)?|مارس",
    u"avril|avr|april|apr|abril|апрел[ья]|نيسان(?: ?/ ?أبريل)?|أبريل|ابريل",
    u"mai|may|mayo|ма[йя]|أيار(?: ?/ ?مايو)?|مايو",
    u"juin|june|jun|junio|июн[ья]|حزيران(?: ?/ ?يوني[هو])?|يوني[هو]",
    u"juillet|juil|july|jul|julio|июл[ья]|تموز(?: ?/ ?يولي[هو])?|يولي[هو]",
    u"août|aout|august|aug|agosto|августа?|آب(?: ?/ ?أغسطس)?|أغسطس",
    u"septembre|sept|september|sep|septiembre|setiembre|сентябр[ья]|أيلول(?: ?/ ?سبتمبر)?|سبتمبر",
    u"octobre|october|oct|octubre|октябр[ья]|تشرين الأول(?: ?/ ?أكتوبر)?|أكتوبر",
    u"novembre|november|nov|noviembre|ноябр[ья]|تشرين الثاني(?: ?/ ?نوفمبر)?|نوفمبر",
    u"décembre|decembre|déc|december|dec|diciembre|декабр[ья]|كانون الأول(?: ?/ ?ديسمبر)?|ديسمبر",
};

constexpr QRegularExpression::PatternOptions kOptions
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QString kOrdinalMark = u"(?:st|nd|rd|th|er|ère|re|[º°ª])?"_s;

void add(QList<DateMention>& mentions, const QRegularExpressionMatch& match, int day, int month,
         int year)
{
    const auto overlaps = [&match](const DateMention& other) {
        return match.capturedStart() < other.end && other.start < match.capturedEnd();
    };
    if (day == 0 || month == 0 || month > 12 || day > 31
        || std::any_of(mentions.cbegin(), mentions.cend(), overlaps))
        return;
    mentions.append({match.capturedStart(), match.capturedEnd(), day, month, year, false});
}

template <typename Take>
void eachMatch(const QRegularExpression& pattern, const QString& text, Take take)
{
    QRegularExpressionMatchIterator found = pattern.globalMatch(text);
    while (found.hasNext())
        take(found.next());
}

void addWritten(QList<DateMention>& mentions, const QString& text)
{
    static const QRegularExpression dayFirst(
        u"(?<![\\d/.])(?<d>\\d{1,2})%1\\.?\\s*(?:of\\s+|de\\s+)?(?<m>%2)(?!\\p{L})\\.?"
        "(?:\\s*,?\\s*(?:de\\s+|del\\s+)?(?<y>\\d{4})(?!\\d))?"_s.arg(kOrdinalMark, monthPattern()),
        kOptions);
    static const QRegularExpression monthFirst(
        u"(?<!\\p{L})(?<m>%2)\\.?\\s+(?<d>\\d{1,2})%1(?![\\d:/]|\\s*(?:%2))(?:\\s*,?\\s+(?<y>\\d{4})(?!\\d))?"_s
            .arg(kOrdinalMark, monthPattern()),
        kOptions);
    for (const QRegularExpression* pattern : {&dayFirst, &monthFirst}) {
        eachMatch(*pattern, text, [&mentions](const QRegularExpressionMatch& match) {
            add(mentions, match, match.captured(u"d"_s).toInt(),
                monthByName(match.captured(u"m"_s)), match.captured(u"y"_s).toInt());
        });
    }
}

void addNumeric(QList<DateMention>& mentions, const QString& text)
{
    static const QRegularExpression iso(u"(?<![\\d/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])"_s);
    static const QRegularExpression chinese(
        u"(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"_s);
    static const QRegularExpression strokes(
        u"(?<![\\d/.])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d/])"_s);
    for (const QRegularExpression* pattern : {&iso, &chinese}) {
        eachMatch(*pattern, text, [&mentions](const QRegularExpressionMatch& match) {
            add(mentions, match, match.captured(3).toInt(), match.captured(2).toInt(),
                match.captured(1).toInt());
        });
    }
    eachMatch(strokes, text, [&mentions](const QRegularExpressionMatch& match) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const bool monthLeads = second > 12 && first <= 12;
        const qsizetype before = mentions.size();
        add(mentions, match, monthLeads ? second : first, monthLeads ? first : second,
            match.captured(4).toInt());
        if (mentions.size() > before) {
            // With full stops the day comes first everywhere; with strokes it depends on the
            // writer.
            mentions.last().dayOrMonth
                = match.captured(2) == u"/"_s && first <= 12 && second <= 12 && first != second;
        }
    });
}

/// The day alone in front of a full date: "13 - 24 June 2016", "du 13 au 24 juin 2016".
std::optional<DateMention> loneDayBefore(const QString& text, const DateMention& last)
{
    static const QRegularExpression lone(
        u"(?<![\\d/])(\\d{1,2})%1\\s*(?:-|to|au|al|a|по|إلى|至)\\s*$"_s.arg(kOrdinalMark),
        kOptions);
    const qsizetype from = std::max<qsizetype>(0, last.start - 24);
    const QRegularExpressionMatch match = lone.match(text.mid(from, last.start - from));
    const int day = match.captured(1).toInt();
    if (day < 1 || day > 31)
        return std::nullopt;
    return DateMention{from + match.capturedStart(),
                       from + match.capturedEnd(1),
                       day,
                       last.month,
                       last.year,
                       false};
}

DateRange joined(DateMention first, DateMention last)
{
    if (first.year == 0 && last.year != 0) {
        first.year = last.year;
        if (first.date() > last.date())
            --first.year;
    } else if (last.year == 0 && first.year != 0) {
        last.year = first.year;
        if (first.date() > last.date())
            ++last.year;
    }
    return {first.start, last.end, first.date(), last.date()};
}

} // namespace

QDate DateMention::date() const
{
    return year == 0 || dayOrMonth ? QDate() : QDate(year, month, day);
}

bool DateMention::cannotBe() const { return !QDate::isValid(year == 0 ? 2024 : year, month, day); }

const QString& monthPattern()
{
    static const QString pattern = [] {
        QStringList months;
        for (const QStringView month : kMonths)
            months += month.toString();
        return months.join(u'|');
    }();
    return pattern;
}

int monthByName(const QString& name)
{
    for (size_t i = 0; i < kMonths.size(); ++i) {
        const QRegularExpression whole(
            QRegularExpression::anchoredPattern(u"(?:%1)"_s.arg(kMonths.at(i))), kOptions);
        if (whole.match(name).hasMatch())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QList<DateMention> dateMentions(const QString& text)
{
    QList<DateMention> mentions;
    addWritten(mentions, text);
    addNumeric(mentions, text);
    std::sort(mentions.begin(), mentions.end(),
              [](const DateMention& a, const DateMention& b) { return a.start < b.start; });
    return mentions;
}

QList<DateRange> dateRanges(const QString& text)
{
    static const QRegularExpression between(
        QRegularExpression::anchoredPattern(
            u"\\s*года?\\s*|\\s*(?:года\\s*)?(?:-|to|until|au|al|a|по|إلى|至)\\s*"_s),
        kOptions);
    QList<DateRange> ranges;
    const QList<DateMention> mentions = dateMentions(text);
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const DateMention& last = mentions.at(i);
        std::optional<DateMention> first;
        if (i > 0) {
            const DateMention& previous = mentions.at(i - 1);
            if (between.match(text.mid(previous.end, last.start - previous.end)).hasMatch())
                first = previous;
        }
        if (!first)
            first = loneDayBefore(text, last);
        if (!first || (first->year == 0 && last.year == 0))
            continue;
        const DateRange range = joined(*first, last);
        if (range.first.isValid() && range.last.isValid() && range.first < range.last)
            ranges.append(range);
    }
    return ranges;
}

} // namespace greffier
