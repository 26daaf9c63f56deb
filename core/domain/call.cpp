#include "core/domain/call.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

QDateTime Deadline::instant() const
{
    const QTimeZone timeZone(zone.toLatin1());
    if (!day.isValid() || zone.isEmpty() || !timeZone.isValid())
        return {};
    const bool wholeDay = endOfDay || !time.isValid();
    const QDateTime local = wholeDay ? QDateTime(day.addDays(1), QTime(0, 0), timeZone)
                                     : QDateTime(day, time, timeZone);
    return local.toUTC();
}

QString toCode(Deadline::Strictness strictness)
{
    switch (strictness) {
    case Deadline::Strictness::By: return u"by"_s;
    case Deadline::Strictness::Before: return u"before"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Deadline::Strictness> strictnessFromCode(const QString& code)
{
    for (const auto strictness : {Deadline::Strictness::By, Deadline::Strictness::Before}) {
        if (toCode(strictness) == code)
            return strictness;
    }
    return std::nullopt;
}

QString localCode(const Deadline& deadline)
{
    const QString day = deadline.day.toString(Qt::ISODate);
    if (deadline.endOfDay)
        return day + u"T24:00"_s;
    if (deadline.time.isValid())
        return day + u'T' + deadline.time.toString(u"HH:mm"_s);
    return day;
}

} // namespace greffier
