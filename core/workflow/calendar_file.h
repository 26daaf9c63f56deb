#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace greffier {

/// A date to be kept in mind.
struct CalendarEntry {
    QString uid; ///< stays the same when the file is written again, so that calendars update it
    QString title;
    QDate day;
    QDateTime instant; ///< invalid: the whole day
};

/// The entries as an iCalendar file. Source: RFC 5545. Pure; `written` is its time stamp.
QByteArray calendarFile(const QList<CalendarEntry>& entries, const QDateTime& written);

} // namespace greffier
