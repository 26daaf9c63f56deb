#include "core/rules/query_range.h"

#include "core/domain/partial_date.h"
#include "core/rules/query_vocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
constexpr qint64 kLast = std::numeric_limits<qint64>::max();

/// What a span of values becomes under a comparison: before a span is before its first value.
QueryRange compared(const QueryRange& span, QueryComparison comparison)
{
    switch (comparison) {
    case QueryComparison::Equal: return span;
    case QueryComparison::Less: return {kFirst, span.from == kFirst ? kFirst : span.from - 1};
    case QueryComparison::LessOrEqual: return {kFirst, span.to};
    case QueryComparison::Greater: return {span.to == kLast ? kLast : span.to + 1, kLast};
    case QueryComparison::GreaterOrEqual: return {span.from, kLast};
    }
    Q_UNREACHABLE();
}

std::optional<QueryRange> numberSpan(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(QueryRange{number, number}) : std::nullopt;
}

std::optional<QueryRange> relativeDay(const QString& text, QDate today)
{
    static const QRegularExpression pattern(u"^(?:today|aujourd-?hui)(?:([+-])(\\d{1,5}))?$"_s);
    const auto match = pattern.match(plainQueryWord(text).remove(u'\'').remove(u'’'));
    if (!match.hasMatch() || !today.isValid())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    const qint64 day = today.addDays(match.captured(1) == u"-"_s ? -days : days).toJulianDay();
    return QueryRange{day, day};
}

std::optional<QueryRange> daySpan(const QString& text, QDate today)
{
    if (const auto relative = relativeDay(text, today))
        return relative;
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})$"_s);
    const auto match = dayFirst.match(text);
    const QString code = match.hasMatch()
        ? u"%1-%2-%3"_s.arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                            match.captured(1).rightJustified(2, u'0'))
        : text;
    const auto date = partialDateFromCode(code);
    if (!date || !date->isKnown())
        return std::nullopt;
    return QueryRange{date->earliest().toJulianDay(), date->latest().toJulianDay()};
}

/// One value, or two with ".." between, of which one may be missing.
template <typename Span>
std::optional<QueryRange> rangeOf(const QString& text, QueryComparison comparison, Span span)
{
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        const auto one = span(text);
        return one ? std::optional(compared(*one, comparison)) : std::nullopt;
    }
    const QString first = text.left(dots);
    const QString last = text.mid(dots + 2);
    if (comparison != QueryComparison::Equal || (first.isEmpty() && last.isEmpty()))
        return std::nullopt;
    QueryRange range;
    const auto from = span(first);
    const auto to = span(last);
    if ((!first.isEmpty() && !from) || (!last.isEmpty() && !to))
        return std::nullopt;
    range.from = from ? from->from : kFirst;
    range.to = to ? to->to : kLast;
    return range;
}

} // namespace

std::optional<QueryRange> numberRange(const QString& text, QueryComparison comparison)
{
    return rangeOf(text, comparison, numberSpan);
}

std::optional<QueryRange> dayRange(const QString& text, QueryComparison comparison, QDate today)
{
    return rangeOf(text, comparison, [today](const QString& one) { return daySpan(one, today); });
}

} // namespace greffier
