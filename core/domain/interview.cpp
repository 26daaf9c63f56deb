#include "core/domain/interview.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace greffier {

bool Interview::overlaps(const Interview& other) const
{
    return state != State::Cancelled && other.state != State::Cancelled && starts < other.ends()
        && other.starts < ends();
}

QString toCode(Interview::State state)
{
    switch (state) {
    case Interview::State::Planned: return u"planned"_s;
    case Interview::State::Held: return u"held"_s;
    case Interview::State::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Interview::State> interviewStateFromCode(const QString& code)
{
    using enum Interview::State;
    for (const auto state : {Planned, Held, Cancelled}) {
        if (toCode(state) == code)
            return state;
    }
    return std::nullopt;
}

QString displayName(Interview::State state)
{
    switch (state) {
    case Interview::State::Planned: return QCoreApplication::translate("Interview", "Planned");
    case Interview::State::Held: return QCoreApplication::translate("Interview", "Held");
    case Interview::State::Cancelled: return QCoreApplication::translate("Interview", "Cancelled");
    }
    Q_UNREACHABLE();
}

const QStringList& interviewChannels()
{
    static const QStringList codes{u"video"_s, u"telephone"_s, u"in_person"_s};
    return codes;
}

const QStringList& interviewLanguages()
{
    static const QStringList codes{u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s};
    return codes;
}

QDateTime instantOf(QDate day, QTime time, const QString& zone)
{
    const QTimeZone place(zone.toUtf8());
    if (!place.isValid() || !day.isValid() || !time.isValid())
        return {};
    const QDateTime instant = QDateTime(day, time, place).toUTC();
    const QDateTime again = instant.toTimeZone(place);
    const bool skipped = again.date() != day || again.time() != time;
    return skipped ? QDateTime() : instant;
}

QString wallTime(const QDateTime& instant, const QString& zone)
{
    const QTimeZone place(zone.toUtf8());
    if (zone.isEmpty() || !place.isValid() || !instant.isValid())
        return {};
    return instant.toTimeZone(place).toString(u"yyyy-MM-dd HH:mm"_s) + u' ' + zone;
}

} // namespace greffier
