#include "core/documents/extract/mandate_words.h"
#include "core/documents/extract/patterns.h"
#include "core/documents/extract/resolution_reader.h"
#include "core/documents/extract/seat_reader.h"
#include "core/documents/extract/vacancy_list_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kMostContinuationLines = 8;

struct Start {
    ListEntry entry;
    bool marked = false; ///< by a number or a bullet
};

const QString kListMark
    = u"(?:(?:No\\.?|N[o°º]|Vacancy|Vacance|Mandate|Mandat)\\s*)?[(\\[]?(?<n>\\d{1,2})\\s?(?:[.)\\]:](?!\\d)|-)|[•●▪◦‣○∙·*-](?=\\s)|\\(?[a-z]\\)"_s;

/// Everything that looks like the beginning of an entry, in five languages.
QRegularExpression startPattern()
{
    return QRegularExpression(u"(?:^|(?<=[;:])|(?<=[\\s:;])(?=\\(?\\d{1,2}[.)]))[ "
                              u"\\t]*(?:(?:and|et|y|и|و)[ \\t]+)?(?<mark>%1)?[ \\t]*"
                              "(?:(?:and|et|y|и)[ \\t]+)?(?:(?:the|le|la|el)[ \\t]+|l')?"
                              "(?=(?:(?:an?|one|two|three|four|five|six|seven|\\d|une?|deux|trois|"
                              "quatre|cinq|sept)[ \\t]+)?"
                              "(?:(?:members?|membres?|miembros?)\\b[^;:\\n]{0,90}?\\b(?:of|for|on|"
                              "in|du|de la|de l'|del|au sein du)[ \\t]*(?:the[ \\t]+)?)?"
                              "%2(?!\\p{L}))"_s.arg(kListMark, mandateTypePattern()),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::MultilineOption);
}

QRegularExpression chineseStartPattern()
{
    return QRegularExpression(
        u"(?:^[ \\t]*|(?<=[\\s:;.])(?=\\(?\\d{1,2}[.)]))(?<mark>%1)?[ \\t]*(?=[^\\n]{2,80}%2)"_s
            .arg(kListMark, chineseMandateTypePattern()),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
}

/// The number of an automatic list, or the one that stands alone in the cell before.
void takeOuterMark(Start& start, const ReadingText& text)
{
    static const QRegularExpression figure(u"^\\s*\\(?(\\d{1,2})\\s*[.)\\]:-]?\\s*$"_s);
    const qsizetype index = text.lineAt(start.entry.span.start);
    const ReadingLine& line = text.lines().at(index);
    const bool leads
        = text.plain().mid(line.start, start.entry.markStart - line.start).trimmed().isEmpty();
    if (!leads)
        return;
    if (!line.label.isEmpty()) {
        start.marked = true;
        start.entry.number = figure.match(plainForm(line.label)).captured(1).toInt();
        return;
    }
    qsizetype above = index - 1;
    while (above >= 0 && text.lineText(above).trimmed().isEmpty())
        --above;
    const QRegularExpressionMatch alone
        = above >= 0 ? figure.match(text.lineText(above)) : QRegularExpressionMatch();
    if (alone.hasMatch()) {
        start.marked = true;
        start.entry.number = alone.captured(1).toInt();
        start.entry.markStart = text.lines().at(above).start;
    }
}

QList<Start> findStarts(const ReadingText& text)
{
    static const QRegularExpression western = startPattern();
    static const QRegularExpression chinese = chineseStartPattern();
    QList<Start> starts;
    for (const QRegularExpression& pattern : {western, chinese}) {
        eachMatch(pattern, text.plain(), [&](const QRegularExpressionMatch& match) {
            Start start;
            start.entry.markStart = match.capturedStart();
            start.entry.span.start = match.capturedEnd();
            start.entry.number = match.captured(u"n"_s).toInt();
            start.marked = !match.captured(u"mark"_s).isEmpty();
            if (!start.marked)
                takeOuterMark(start, text);
            starts.append(start);
        });
    }
    std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) {
        return a.entry.span.start < b.entry.span.start;
    });
    const auto same
        = [](const Start& a, const Start& b) { return a.entry.span.start == b.entry.span.start; };
    starts.erase(std::unique(starts.begin(), starts.end(), same), starts.end());
    return starts;
}

bool hasOpenBracket(const QString& words)
{
    return words.count(u'(') > words.count(u')') || words.count(u'[') > words.count(u']');
}

/// Where an entry that goes on to the end of its line is over already: at a semicolon, or where a
/// new sentence begins.
qsizetype endWithin(const QString& words)
{
    static const QRegularExpression over = QRegularExpression(
        u";|\\.\\s+(?=\\p{Lu}\\p{Ll})"_s, QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator found = over.globalMatch(words);
    while (found.hasNext()) {
        const qsizetype place = found.next().capturedStart();
        if (!hasOpenBracket(words.left(place)))
            return place;
    }
    return words.size();
}

/// Whether a line goes on with the entry above it.
bool continues(const QString& above, const ReadingLine& line, const QString& words)
{
    static const QRegularExpression note
        = looseRegex(u"^\\s*(?:\\[\\s*(?:\\d{1,2}|\\*+)\\s*\\]|\\*|[¹²³])"_s);
    static const QRegularExpression unfinished = looseRegex(
        u"(?:[,/-]|(?<!\\p{L})(?:de|du|des|la|le|les|et|ou|of|the|and|or|on|to|in|sur|à|aux?|d'|l'|y|del|los|las|el|for|with|и|по|о|в))\\s*$"_s);
    static const QRegularExpression belongs
        = looseRegex(u"^\\s*(?:/"
                     u"|[(\\[]|(?:member|membre|miembro|член|عضو)(?!\\p{L})|\\d{1,4}/\\d{1,3}\\s*$"
                     "|(?:[\\p{L}'-]+\\s+){1,5}States\\s*$|(?:Groupe\\s+des\\s+)?États\\s)"_s);
    static const QRegularExpression lower(u"^\\s*\\p{Ll}"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (words.trimmed().isEmpty() || !line.label.isEmpty() || note.match(words).hasMatch())
        return false;
    if (hasOpenBracket(above) || !line.firstOfParagraph || unfinished.match(above).hasMatch())
        return true;
    if (lower.match(words).hasMatch())
        return true;
    if (belongs.match(words).hasMatch() && words.size() < 200)
        return true;
    const std::optional<ResolutionMention> cited = mandateResolution(words);
    return cited && cited->start < 30 && words.size() < 90;
}

qsizetype endOf(const ReadingText& text, qsizetype start, qsizetype limit)
{
    const QString& plain = text.plain();
    qsizetype line = text.lineAt(start);
    qsizetype end = std::min(text.lines().at(line).end(), limit);
    for (int taken = 0; taken < kMostContinuationLines; ++taken) {
        const QString words = plain.mid(start, end - start);
        const qsizetype within = endWithin(words);
        if (within < words.size())
            return start + within;
        ++line;
        if (line >= text.lines().size() || text.lines().at(line).start >= limit
            || !continues(words, text.lines().at(line), text.lineText(line)))
            return end;
        end = std::min(text.lines().at(line).end(), limit);
    }
    return end;
}

/// An entry that bears no mark must show by its words that it is one and no sentence.
bool isPlainEntry(const ReadingText& text, const ListEntry& entry, const MandateCatalogue& mandates)
{
    static const QRegularExpression verb = looseRegex(
        u"(?<!\\p{L})(?:is|are|was|were|has|have|had|shall|will|should|est|sont|ont|sera|seront|doit|doivent|peut|était|es|son|fue|ha|han)(?!\\p{L})"_s);
    const QString words = text.plain().mid(entry.span.start, entry.length());
    if (words.split(u' ', Qt::SkipEmptyParts).size() > 70)
        return false;
    const std::optional<ResolutionMention> cited = mandateResolution(words);
    const QString title = cited ? words.left(cited->start) : words;
    if (verb.match(title).hasMatch())
        return false;
    return cited || mandates.match(title.section(u'(', 0, 0).section(u',', 0, 0)).has_value()
        || mandates.match(title).has_value();
}

} // namespace

QList<ListEntry> findEntries(const ReadingText& text, const MandateCatalogue& mandates)
{
    QList<Start> starts = findStarts(text);
    QList<ListEntry> marked;
    QList<ListEntry> all;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        ListEntry entry = starts.at(i).entry;
        const qsizetype limit
            = i + 1 < starts.size() ? starts.at(i + 1).entry.markStart : text.plain().size();
        entry.span.end = endOf(text, entry.span.start, std::max(limit, entry.span.start));
        if (starts.at(i).marked) {
            marked.append(entry);
            all.append(entry);
        } else if (isPlainEntry(text, entry, mandates)) {
            all.append(entry);
        }
    }
    // In a list with numbers a line without one only mentions a mandate.
    return marked.size() >= 2 ? marked : all;
}

} // namespace greffier
