#include "core/documents/extract/reading_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

QChar plainCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (c.isDigit() && code > 127) // Arabic-Indic, Persian, full-width
        return QChar(u'0' + c.digitValue());
    if (code >= 0xFF01 && code <= 0xFF5E) // full-width forms of ASCII
        return QChar(code - 0xFEE0);
    switch (code) {
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'´':
    case u'`': return u'\'';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'−': return u'-';
    case u'、': return u',';
    case u'。': return u'.';
    case u'【': return u'[';
    case u'】': return u']';
    case u'؛': return u';';
    case u'،': return u',';
    case u'؟': return u'?';
    case u'∗': return u'*';
    default: return code != u'\n' && c.isSpace() ? QChar(u' ') : c;
    }
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format
        || (c.category() == QChar::Other_Control && !c.isSpace());
}

/// Composed, without invisible characters, and without blanks by the thousand, which patterns would
/// try one by one.
QString visible(const QString& text)
{
    static const QRegularExpression wide(u"[^\\S\\n\\v\\x{2028}]{9,}"_s);
    QString result = text.normalized(QString::NormalizationForm_C);
    result.removeIf(isInvisible);
    return result.replace(wide, QString(8, u' '));
}

} // namespace

QString plainForm(const QString& text)
{
    QString plain = text;
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), plainCharacter);
    return plain;
}

QString onOneLine(const QString& text) { return text.simplified(); }

ReadingText::ReadingText(const TextDocument& document, const QString& fileName)
    : m_fileName(fileName)
{
    for (qsizetype i = 0; i < document.notes.size(); ++i) {
        const Paragraph& note = document.notes.at(i);
        m_notes.insert(QString::number(i + 1), {visible(note.text).simplified(), note.locator});
    }
    append(document.headerBlocks);
    append(document.blocks);
    if (m_raw.endsWith(u'\n'))
        m_raw.chop(1);
    m_plain = plainForm(m_raw);
    findSentences();
}

void ReadingText::append(const QList<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Paragraph) {
            append(block.paragraph);
            continue;
        }
        for (const TableRow& row : block.table.rows) {
            for (const TableCell& cell : row.cells) {
                for (const Paragraph& paragraph : cell.paragraphs)
                    append(paragraph);
            }
        }
    }
}

void ReadingText::append(const Paragraph& paragraph)
{
    if (m_raw.size() > kMostCharacters)
        return;
    // "[footnoteRef:1] [1: The note.]" is how some converters write a footnote into a text.
    static const QRegularExpression inlineNote(
        u"\\[footnoteRef:(\\d{1,3})\\]\\s*\\[\\1:\\s*([^\\]]*)\\]"_s);
    for (const FieldMark& field : paragraph.fields) {
        if (field.kind == FieldMark::Kind::Link && !m_linkAddresses.contains(field.name))
            m_linkAddresses += field.name;
    }
    struct Cut {
        qsizetype start;
        qsizetype end;
        QString mark;
    };
    QList<Cut> cuts;
    for (const NoteMark& mark : paragraph.noteMarks)
        cuts.append({mark.position, mark.position, QString::number(mark.note)});
    QRegularExpressionMatchIterator found = inlineNote.globalMatch(paragraph.text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        m_notes.insert(match.captured(1), {match.captured(2).simplified(), paragraph.locator});
        cuts.append({match.capturedStart(), match.capturedEnd(), match.captured(1)});
    }
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const Cut& a, const Cut& b) { return a.start < b.start; });

    const qsizetype paragraphStart = m_raw.size();
    QString text;
    qsizetype from = 0;
    for (const Cut& cut : cuts) {
        text += visible(paragraph.text.mid(from, cut.start - from));
        m_marks.append({paragraphStart + text.size(), cut.mark});
        from = std::max(from, cut.end);
    }
    text += visible(paragraph.text.mid(from));
    text.replace(u'\v', u'\n').replace(QChar::LineSeparator, u'\n');
    bool first = true;
    for (const QString& line : text.split(u'\n')) {
        appendLine(line, paragraph, first);
        first = false;
    }
}

void ReadingText::appendLine(const QString& text, const Paragraph& paragraph, bool first)
{
    ReadingLine line;
    line.start = m_raw.size();
    line.length = text.size();
    line.label = first ? paragraph.label : QString();
    line.locator = paragraph.locator;
    line.firstOfParagraph = first;
    m_lines.append(line);
    m_raw += text + u'\n';
}

qsizetype ReadingText::lineAt(qsizetype position) const
{
    const auto after = std::upper_bound(
        m_lines.cbegin(), m_lines.cend(), position,
        [](qsizetype place, const ReadingLine& line) { return place < line.start; });
    return std::max<qsizetype>(0, after - m_lines.cbegin() - 1);
}

QString ReadingText::lineText(qsizetype line) const
{
    return m_plain.mid(m_lines.at(line).start, m_lines.at(line).length);
}

QString ReadingText::rawLine(qsizetype line) const
{
    return m_raw.mid(m_lines.at(line).start, m_lines.at(line).length);
}

Evidence ReadingText::evidence(qsizetype start, qsizetype end) const
{
    if (m_lines.isEmpty())
        return {};
    return {m_fileName, m_lines.at(lineAt(start)).locator, m_raw.mid(start, end - start).trimmed()};
}

void ReadingText::findSentences()
{
    // A line end divides only where a sentence is over or a new one plainly begins: a PDF or a text
    // breaks lines inside sentences.
    static const QRegularExpression boundary(
        u"(?:[!?;]|(?<!\\bMr)(?<!\\bMs)(?<!\\bMrs)(?<!\\bMme)(?<!\\bDr)(?<!\\bSr)(?<!\\b\\p{Lu})\\."
        u")"
        "['\"»”)]*(?=\\s+[\\p{Lu}\\p{Lo}])|[.!?;]\\s*\\n|。|\\n\\s*\\n"
        "|(?<![,\\p{Ll}])\\n(?=\\s*\\p{Lu}\\p{Ll})|\\n(?=\\s*(?:\\d{1,2}[.)]|[•*-])\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator found = boundary.globalMatch(m_plain);
    while (found.hasNext())
        m_sentenceEnds.append(found.next().capturedEnd());
}

ReadingText::Span ReadingText::sentenceAround(qsizetype position) const
{
    constexpr qsizetype furthest = 1000; // no sentence of a note is longer on one side
    const auto next = std::upper_bound(m_sentenceEnds.cbegin(), m_sentenceEnds.cend(), position);
    const qsizetype end = next == m_sentenceEnds.cend() ? m_plain.size() : *next;
    const qsizetype start = next == m_sentenceEnds.cbegin() ? 0 : *std::prev(next);
    return {std::max(start, position - furthest), std::min(end, position + furthest)};
}

ReadingText ReadingText::part(qsizetype firstLine, qsizetype lineCount) const
{
    ReadingText result;
    result.m_fileName = m_fileName;
    result.m_notes = m_notes;
    result.m_lines = m_lines.mid(firstLine, lineCount);
    if (result.m_lines.isEmpty())
        return result;
    const qsizetype from = result.m_lines.first().start;
    const qsizetype end = result.m_lines.last().end();
    result.m_raw = m_raw.mid(from, end - from);
    result.m_plain = m_plain.mid(from, end - from);
    for (ReadingLine& line : result.m_lines)
        line.start -= from;
    for (const ReadingMark& mark : m_marks) {
        if (mark.position >= from && mark.position <= end)
            result.m_marks.append({mark.position - from, mark.mark});
    }
    result.findSentences();
    return result;
}

} // namespace greffier
