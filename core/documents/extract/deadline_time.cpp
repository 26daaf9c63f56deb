#include "core/documents/extract/deadline_reader.h"
#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

bool readNoonOrMidnight(Deadline& deadline, const QString& words)
{
    static const QRegularExpression noon = looseRegex(
        u"(?<!\\p{L})(?:noon|midday|midi|mediod[ií]a|полдень|полудня)(?!\\p{L})|12\\s*часов\\s*дня|ظهر|中午|正午"_s);
    static const QRegularExpression midnight = looseRegex(
        u"(?<!\\p{L})(?:midnight|minuit|medianoche|полночь|полуночи)(?!\\p{L})|منتصف الليل|午夜"
        "|(?<!\\d)24\\s?(?:[:.h时]\\s?00|heures|h(?!\\p{L})|时)"_s);
    const QRegularExpressionMatch isNoon = noon.match(words);
    const QRegularExpressionMatch isMidnight = midnight.match(words);
    if (!isNoon.hasMatch() && !isMidnight.hasMatch())
        return false;
    const bool first = isNoon.hasMatch()
        && (!isMidnight.hasMatch() || isNoon.capturedStart() < isMidnight.capturedStart());
    if (first)
        deadline.time = QTime(12, 0);
    else
        deadline.endOfDay = true;
    return true;
}

bool readClock(Deadline& deadline, const QString& words)
{
    static const QRegularExpression clock = looseRegex(
        u"(?<![\\d/"
        u".])(?<h>[01]?\\d|2[0-3])(?:\\s?(?::|\\.|h|heures?|час\\p{L}*|ч\\.?|时)\\s?(?<m>[0-5]\\d)?)?"
        "\\s?(?:(?:hours|hrs|heures|h|час\\p{L}*|点)(?!\\p{L}))?\\s?(?<half>a\\.?m\\.?|p\\.?m\\.?)?(?![\\d/])"_s);
    static const QRegularExpression unit
        = looseRegex(u"\\d\\s?(?:h(?!\\p{L})|hrs|hours|heures|час|ч(?!\\p{L})|时|点)|[ap]\\.?m"_s);
    QRegularExpressionMatchIterator found = clock.globalMatch(words);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        // A bare figure is no time: it needs its minutes or its unit.
        if (match.captured(u"m"_s).isEmpty() && !unit.match(match.captured()).hasMatch())
            continue;
        int hour = match.captured(u"h"_s).toInt();
        const QString half = match.captured(u"half"_s).toLower();
        if (half.startsWith(u'p') && hour < 12)
            hour += 12;
        if (half.startsWith(u'a') && hour == 12)
            hour = 0;
        deadline.time = QTime(hour, match.captured(u"m"_s).toInt());
        return true;
    }
    return false;
}

bool readZone(Deadline& deadline, const QString& words)
{
    static const QRegularExpression geneva
        = looseRegex(u"Gen(?:eva|ève|eve)(?:\\s+local)?\\s+time|heures?\\s+(?:locale\\s+)?(?:de|à)"
                     u"\\s+Gen[èe]ve|hora\\s+(?:local\\s+)?de\\s+Ginebra"
                     "|женевск|Женев|توقيت جنيف|日内瓦时间|(?<!\\p{L})CES?T(?!\\p{L})|Central "
                     "European (?:Summer )?Time"
                     "|heure (?:d'Europe centrale|suisse)|Swiss time"_s);
    static const QRegularExpression universal
        = looseRegex(u"(?<!\\p{L})(?:GMT|UTC|T\\.?U\\.?C?)(?!\\p{L})(?!\\s*[+-]\\s*\\d)|Greenwich|"
                     u"temps universel"
                     "|tiempo universal|Гринвич|всемирн|غرينتش|格林尼治|世界时"_s);
    if (geneva.match(words).hasMatch())
        deadline.zone = u"Europe/Zurich"_s;
    else if (universal.match(words).hasMatch())
        deadline.zone = u"UTC"_s;
    return !deadline.zone.isEmpty();
}

} // namespace

Deadline timeAndZone(const QString& before, const QString& after)
{
    Deadline deadline;
    for (const QString& words : {after, before}) {
        if (readNoonOrMidnight(deadline, words) || readClock(deadline, words))
            break;
    }
    // "(GMT)" says nothing where no time is given, but it does no harm either.
    for (const QString& words : {after, before}) {
        if (readZone(deadline, words))
            break;
    }
    return deadline;
}

} // namespace greffier
