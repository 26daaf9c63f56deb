#include "core/documents/write/appointment_texts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

using addressedview::Appointment;

QDateTime wallClock(const QDateTime& instant, const QString& zone)
{
    const QTimeZone place(zone.toUtf8());
    return place.isValid() ? instant.toTimeZone(place) : instant.toUTC();
}

/// "UTC−05:00"
QString offsetOf(const QDateTime& there)
{
    const int minutes = there.offsetFromUtc() / 60;
    const QTime distance = QTime(0, 0).addSecs(qAbs(minutes) * 60);
    return u"UTC"_s + (minutes < 0 ? u'−' : u'+') + distance.toString(u"HH:mm"_s);
}

} // namespace

QString namedDay(QDate day, const DocumentTexts& texts)
{
    if (!day.isValid())
        return {};
    return texts.phrase(u"day.named"_s,
                        {{u"weekday"_s, texts.phrase(u"weekday.%1"_s.arg(day.dayOfWeek()))},
                         {u"date"_s, texts.date(day)}});
}

QString timesIn(const Appointment& appointment, const QString& zone)
{
    const QString form = u"HH:mm"_s;
    const QDateTime begins = wallClock(appointment.starts, zone);
    return begins.toString(form) + u'–'
        + begins.addSecs(qint64(appointment.minutes) * 60).toString(form);
}

QString zoneName(const QString& zone, const QDateTime& at, const DocumentTexts& texts)
{
    const QString key = u"zone."_s + zone;
    if (texts.hasPhrase(key))
        return texts.phrase(key);
    const QString city = zone.section(u'/', -1).replace(u'_', u' ');
    return city + u", "_s + offsetOf(wallClock(at, zone));
}

QString localTimes(const Appointment& appointment, const DocumentTexts& texts)
{
    const QString& zone = appointment.candidateZone;
    if (zone.isEmpty() || zone == appointment.zone || !QTimeZone(zone.toUtf8()).isValid())
        return {};
    const QString times = texts.phrase(u"time.in_zone"_s,
                                       {{u"time"_s, timesIn(appointment, zone)},
                                        {u"zone"_s, zoneName(zone, appointment.starts, texts)}});
    const QDate there = wallClock(appointment.starts, zone).date();
    return there == dayOf(appointment) ? times : namedDay(there, texts) + u", "_s + times;
}

QDate dayOf(const Appointment& appointment)
{
    return wallClock(appointment.starts, appointment.zone).date();
}

} // namespace greffier
