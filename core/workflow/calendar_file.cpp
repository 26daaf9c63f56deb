#include "core/workflow/calendar_file.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr qsizetype kLongestLine = 75; ///< in bytes, without the line end

QString stamp(const QDateTime& instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

/// A line longer than allowed goes on below after a blank; characters are never cut.
void addLine(QByteArray& file, const QString& line)
{
    QByteArray row;
    for (const char32_t point : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (row.size() + bytes.size() > kLongestLine) {
            file += row + "\r\n";
            row = " ";
        }
        row += bytes;
    }
    file += row + "\r\n";
}

} // namespace

QByteArray calendarFile(const QList<CalendarEntry>& entries, const QDateTime& written)
{
    QByteArray file;
    for (const QString& line :
         {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Greffier//Deadlines//EN"_s})
        addLine(file, line);
    for (const CalendarEntry& entry : entries) {
        addLine(file, u"BEGIN:VEVENT"_s);
        addLine(file, u"UID:%1@greffier"_s.arg(entry.uid));
        addLine(file, u"DTSTAMP:"_s + stamp(written));
        addLine(file,
                entry.instant.isValid()
                    ? u"DTSTART:"_s + stamp(entry.instant)
                    : u"DTSTART;VALUE=DATE:"_s + entry.day.toString(u"yyyyMMdd"_s));
        addLine(file, u"SUMMARY:"_s + escaped(entry.title));
        addLine(file, u"END:VEVENT"_s);
    }
    addLine(file, u"END:VCALENDAR"_s);
    return file;
}

} // namespace greffier
