#include "core/documents/extract/call_division.h"

#include "core/documents/extract/date_mentions.h"
#include "core/documents/extract/patterns.h"

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

bool isHeading(const QString& line)
{
    static const QRegularExpression call = looseRegex(
        u"call\\s+for\\s|(?:first|second|third|new|additional|further|previous)\\s+call|"
        u"extension\\s+of\\s+(?:the\\s+)?(?:deadline|call)"
        "|appels?\\s+(?:à|de)\\s+candidatures|(?:premier|deuxième|second|troisième|nouvel)\\s+"
        "appel|prolongation|^\\s*(?:subject|objet|asunto|тема|الموضوع|事由)\\s*:"
        "|convocatoria|приглашение|دعوة|征聘|征集"_s);
    const bool brief = line.split(u' ', Qt::SkipEmptyParts).size() <= 30 && line.size() <= 240;
    return brief && call.match(line).hasMatch();
}

bool namesADeadline(const QString& line)
{
    static const QRegularExpression cue = looseRegex(
        u"deadline|no later than|au plus tard|date limite|délai|plazo|срок|الموعد|截止"_s);
    return cue.match(line).hasMatch() && !dateMentions(line).isEmpty();
}

/// The line between two lists where a new call begins; -1 if both belong to one.
qsizetype divisionBetween(const ReadingText& text, const ListEntry& above, const ListEntry& below)
{
    const qsizetype first
        = text.lineAt(above.span.end > above.span.start ? above.span.end - 1 : above.span.start)
        + 1;
    const qsizetype last = text.lineAt(below.markStart);
    for (qsizetype line = first; line < last; ++line) {
        if (isHeading(text.lineText(line)))
            return line;
    }
    // Without a heading, numbers that start again below a deadline tell.
    const bool restarts = below.number > 0 && below.number <= above.number;
    if (!restarts)
        return -1;
    for (qsizetype line = first; line < last; ++line) {
        if (namesADeadline(text.lineText(line)))
            return line + 1 < last ? line + 1 : line;
    }
    return -1;
}

} // namespace

QList<CallPart> callParts(const ReadingText& text, const QList<ListEntry>& entries)
{
    QList<CallPart> parts;
    qsizetype first = 0;
    for (qsizetype i = 1; i < entries.size(); ++i) {
        const qsizetype division = divisionBetween(text, entries.at(i - 1), entries.at(i));
        if (division < 0)
            continue;
        parts.append({first, division - first});
        first = division;
    }
    parts.append({first, text.lines().size() - first});
    return parts;
}

} // namespace greffier
