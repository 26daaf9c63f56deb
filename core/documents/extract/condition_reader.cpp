#include "core/documents/extract/condition_reader.h"

#include "core/documents/extract/patterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

const QString kRaised = u"[¹²³⁴⁵⁶⁷⁸⁹⁰]+"_s;

QString unraised(const QString& mark)
{
    static const QString raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString plain;
    for (const QChar c : mark) {
        const qsizetype digit = raised.indexOf(c);
        if (digit >= 0)
            plain += QString::number(digit);
        else if (c.isDigit() || c == u'*' || c.isLetter())
            plain += c;
    }
    return plain;
}

struct Mark {
    qsizetype start = 0;
    QString mark;
};

QList<Mark> marksIn(const QString& entry)
{
    static const QRegularExpression written = looseRegex(
        u"(?:\\*{1,3}|%1|\\[\\s*(?:\\d{1,2}|[a-z]|\\*{1,3})\\s*\\]|(?<=[)\\]\\p{L}'])\\d{1,2}(?:"
        u"\\s?,\\s?\\d{1,2})*"
        "|(?<=[)\\]])\\s+\\d{1,2}(?=\\s*$)|\\(\\s*(?:\\*{1,3}|\\d{1,2})\\s*\\)(?=\\s*$))(?=\\s*(?:$|[.;,()\\[\\n*]))"_s
            .arg(kRaised));
    QList<Mark> marks;
    eachMatch(written, entry, [&marks](const QRegularExpressionMatch& match) {
        // Two notes on one entry are written "1, 2".
        for (const QString& part : match.captured().split(u',')) {
            const QString mark = unraised(part);
            if (!mark.isEmpty())
                marks.append({match.capturedStart(), mark});
        }
    });
    return marks;
}

bool isInside(qsizetype place, const QList<EntrySpan>& entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), [place](const EntrySpan& entry) {
        return entry.start <= place && place < entry.end;
    });
}

/// A line that begins with the mark, and those that belong to it.
QString noteBelow(const ReadingText& text, const QString& mark, const QList<EntrySpan>& entries)
{
    const QString figure = QRegularExpression::escape(mark);
    const QRegularExpression begins = looseRegex(
        u"^\\s*(?:\\[\\s*%1\\s*\\]|\\(\\s*%1\\s*\\)|(?<![\\d*])%1(?![\\d*/]))\\s*[.):]?\\s*(?=\\p{L}|$)"_s
            .arg(figure));
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const ReadingLine& line = text.lines().at(i);
        QString words = text.lineText(i);
        if (isInside(line.start, entries) || words.trimmed().isEmpty())
            continue;
        const QString raised = unraised(words.left(1));
        if (!raised.isEmpty() && words.at(0).category() == QChar::Number_Other)
            words.replace(0, 1, raised);
        const bool labelled = unraised(line.label) == mark;
        if (!labelled && !begins.match(words).hasMatch())
            continue;
        for (qsizetype next = i + 1; next < text.lines().size() && next < i + 4; ++next) {
            if (words.trimmed().endsWith(u'.') || isInside(text.lines().at(next).start, entries))
                break;
            words += u' ' + text.lineText(next);
        }
        static const QRegularExpression sentence(u"\\p{L}\\W+\\p{L}"_s);
        if (sentence.match(words).hasMatch())
            return words;
    }
    return {};
}

/// A sentence of the text that explains the asterisk: "Mandates marked with an asterisk ...".
QString asteriskExplained(const ReadingText& text, const QList<EntrySpan>& entries)
{
    static const QRegularExpression asterisk = looseRegex(
        u"\\(\\s*\\*+\\s*\\)|\"\\*+\"|asterisk|astérisque|asterisco|зв[её]здочк|بنجمة|النجمة|星号"_s);
    QRegularExpressionMatchIterator found = asterisk.globalMatch(text.plain());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (isInside(match.capturedStart(), entries))
            continue;
        const ReadingText::Span span = text.sentenceAround(match.capturedStart());
        return text.plain().mid(span.start, span.end - span.start);
    }
    return {};
}

QString noteOf(const ReadingText& text, const QString& mark, const QList<EntrySpan>& entries)
{
    const auto own = text.notes().constFind(mark);
    if (own != text.notes().cend())
        return own->text;
    const QString below = noteBelow(text, mark, entries);
    if (!below.isEmpty() || !mark.startsWith(u'*'))
        return below;
    return asteriskExplained(text, entries);
}

/// The condition written into the entry itself, in brackets or after a comma.
qsizetype conditionInWords(const QString& entry)
{
    static const QRegularExpression piece(u"[(\\[,;-]\\s*([^()\\[\\],;]+)"_s);
    qsizetype place = -1;
    eachMatch(piece, entry, [&place](const QRegularExpressionMatch& match) {
        if (place < 0 && dependsOnExtension(match.captured(1)))
            place = match.capturedStart();
    });
    return place;
}

} // namespace

bool dependsOnExtension(const QString& sentence)
{
    static const QRegularExpression depends = looseRegex(
        u"subject to|depend|conditional|conditioned|contingent|provided that|pending|if the "
        u"mandate|upon (?:the )?(?:extension|renewal)"
        "|subordonn|sous réserve|dépend|conditionn|à condition|si le "
        "mandat|sujett|supeditad|sujet[oa] a|condicionad|siempre que|a reserva de"
        "|при услови|завис|обусловл|в случае продлени|يتوقف|رهن|مشروط|بشرط|شريطة|为条件|取决于|视|须经|前提"_s);
    static const QRegularExpression extension = looseRegex(
        u"exten|renew|prolong|prorog|renouvel|reconduc|reconduit|prórrog|prorrog|renova|продлен|продл|возобновл|تمديد|تجديد|延长|延期|续"_s);
    static const QRegularExpression denied = looseRegex(
        u"\\bnot (?:subject|conditional|dependent|contingent)|n'est (?:pas|plus) (?:subordonn|condition)"_s);
    const QString plain = plainForm(sentence);
    return depends.match(plain).hasMatch() && extension.match(plain).hasMatch()
        && !denied.match(plain).hasMatch();
}

ConditionReading readCondition(const ReadingText& text, const EntrySpan& entry,
                               const QList<EntrySpan>& allEntries)
{
    const QString words = text.plain().mid(entry.start, entry.end - entry.start);
    ConditionReading reading;
    const auto beginAt = [&reading](qsizetype place) {
        if (place >= 0 && (reading.start < 0 || place < reading.start))
            reading.start = place;
    };
    for (const ReadingMark& mark : text.marks()) {
        if (mark.position < entry.start || mark.position > entry.end)
            continue;
        reading.marks += mark.mark;
        beginAt(mark.position - entry.start);
    }
    for (const Mark& mark : marksIn(words)) {
        reading.marks += mark.mark;
        beginAt(mark.start);
    }
    const qsizetype inWords = conditionInWords(words);
    beginAt(inWords);
    bool conditional = inWords >= 0;
    for (const QString& mark : reading.marks) {
        const QString note = noteOf(text, mark, allEntries);
        if (note.isEmpty())
            reading.unexplained += mark;
        conditional = conditional || dependsOnExtension(note);
    }
    if (conditional)
        reading.condition = Vacancy::Condition::SubjectToExtension;
    else if (!reading.unexplained.isEmpty())
        reading.condition = Vacancy::Condition::Unknown;
    return reading;
}

} // namespace greffier
