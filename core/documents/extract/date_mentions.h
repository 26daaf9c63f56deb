#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace greffier {

/// A day named in a running text, in any of the six languages.
struct DateMention {
    qsizetype start = 0;
    qsizetype end = 0; ///< the first place after it
    int day = 0;
    int month = 0;
    int year = 0; ///< 0: not written
    bool dayOrMonth = false; ///< "03/04/1970": which is the day cannot be told

    /// Invalid without a year, where the day cannot be told, and for a day that cannot be.
    QDate date() const;
    /// "31 février": no such day in the year written, or in a leap year if none is.
    bool cannotBe() const;

    bool operator==(const DateMention&) const = default;
};

/// All of them in order. The text is a plainForm().
QList<DateMention> dateMentions(const QString& text);

/// Two days as one period; a year or a month written once goes for both.
struct DateRange {
    qsizetype start = 0;
    qsizetype end = 0;
    QDate first;
    QDate last;
};

/// Periods written as "26 February - 5 April 2024" or "du 13 au 24 juin 2016", in order.
QList<DateRange> dateRanges(const QString& text);

/// The number of a month by its name in one of the six languages, 0 for any other word.
int monthByName(const QString& name);

/// Alternatives of a pattern for every name of a month.
const QString& monthPattern();

} // namespace greffier
