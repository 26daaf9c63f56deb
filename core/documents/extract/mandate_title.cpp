#include "core/documents/extract/mandate_title.h"

#include "core/documents/extract/mandate_words.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/resolution_reader.h"
#include "core/documents/extract/seat_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

qsizetype citationStart(const QString& words, qsizetype mention)
{
    static const QRegularExpression lead = looseRegex(
        u"[\\s,/"
        u";:.-]*(?:(?:as\\s+)?(?:established|created|créée?|institué|renewed|extended|prorogé)\\s+("
        u"?:by|par|pursuant to)\\s+)?(?:la\\s+)?"
        "(?:(?:HRC|(?:Human Rights )?Council|Commission(?: on Human Rights)?|General Assembly|人权理事会)['s]*)?\\s*$"_s);
    const QString before = words.left(mention);
    const qsizetype bracket = std::max(before.lastIndexOf(u'('), before.lastIndexOf(u'['));
    const qsizetype closed = std::max(before.lastIndexOf(u')'), before.lastIndexOf(u']'));
    if (bracket > closed)
        return bracket;
    return lead.match(before).capturedStart();
}

QString tidyTitle(const QString& raw)
{
    static const QRegularExpression tail(u"(?:[\\s,;:./–—-]|\\b(?:and|et|y)$)+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return onOneLine(raw).remove(tail);
}

TitleReading readTitle(const QString& words, const ReferenceTables& tables)
{
    TitleReading reading;
    const QString plain = plainForm(words);
    qsizetype cut = plain.size();
    for (const ResolutionMention& mention : resolutionMentions(plain))
        cut = std::min(cut, citationStart(plain, mention.start));
    if (const auto cited = mandateResolution(plain)) {
        reading.resolution = cited->number;
        cut = std::min(cut, citationStart(plain, cited->start));
    }
    const SeatReading seats
        = readSeats(plain, seatScheme(plain, reading.resolution, 0), tables.regionNames);
    if (seats.start >= 0)
        cut = std::min(cut, seats.start);
    const qsizetype prefix = std::min(seatPrefixLength(plain), cut);
    reading.title = tidyTitle(words.mid(prefix, cut - prefix));
    if (const auto match = tables.mandates.match(reading.title, reading.resolution))
        reading.mandateCode = match->code;
    return reading;
}

std::optional<TitlePlace> findMandateTitle(const ReadingText& text, const ReferenceTables& tables)
{
    static const QRegularExpression type = looseRegex(
        u"(?<!\\p{L})%1(?!\\p{L})|%2"_s.arg(mandateTypePattern(), chineseMandateTypePattern()));
    static const QRegularExpression chinese(chineseMandateTypePattern());
    static const QRegularExpression over
        = QRegularExpression(u"[;!?]|\\.(?=\\s|$)|\\n\\s*\\n|(?<=[)\\]])\\s*\\n|\"|»|”"_s);
    constexpr qsizetype longest = 320;
    const QString& plain = text.plain();
    std::optional<TitlePlace> likely;
    QRegularExpressionMatchIterator found = type.globalMatch(plain);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        qsizetype start = match.capturedStart();
        if (chinese.match(match.captured()).hasMatch())
            start = text.lines().at(text.lineAt(start)).start;
        const QString ahead = plain.mid(start, longest);
        const QRegularExpressionMatch stop = over.match(ahead, match.capturedEnd() - start);
        const qsizetype end = start + (stop.hasMatch() ? stop.capturedStart() : ahead.size());
        // A line end may belong to the title or close it: the shorter reading is tried first.
        const qsizetype lineEnd = text.lines().at(text.lineAt(match.capturedEnd())).end();
        for (const qsizetype candidate : {std::min(lineEnd, end), end}) {
            const TitleReading reading
                = readTitle(text.raw().mid(start, candidate - start), tables);
            const auto known = tables.mandates.match(reading.title, reading.resolution);
            if (known && known->certainty == Certainty::Read)
                return TitlePlace{start, candidate};
            if (known && !likely)
                likely = TitlePlace{start, candidate};
        }
    }
    return likely;
}

} // namespace greffier
