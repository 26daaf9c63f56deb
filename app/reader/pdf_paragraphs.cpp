#include "app/reader/pdf_paragraphs.h"

#include "app/reader/bidi_line.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

bool isEastAsian(QChar character)
{
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || character.unicode() == u'，'
        || character.unicode() == u'。';
}

/// The number, letter or bullet that a list entry begins with; empty if it has none.
QString listMark(const QString& text)
{
    static const QRegularExpression mark(
        uR"re(^((\(?\d{1,3}[.)]|\(?[a-zA-Z]{1,2}\)|\(?[ivx]{1,5}[.)]|[•●○◦▪■‣⁃–—-])(?=\s|$)|\d{1,3}[．、]|[\d٠-٩]{1,2}-))re"_s);
    return mark.match(text).captured();
}

/// Whether two marks can be of one list: both numbers, both letters, or the same sign.
bool areAlike(const QString& one, const QString& other)
{
    const auto kind = [](const QString& mark) {
        for (const QChar character : mark) {
            if (character.isLetterOrNumber())
                return character.isDigit() ? QChar(u'1') : QChar(u'a');
        }
        return mark.isEmpty() ? QChar() : mark.front();
    };
    return kind(one) == kind(other);
}

double gapAfterFirst(const PdfLine& line)
{
    if (line.words.size() < 2)
        return 0;
    const qsizetype last = line.words.size() - 1;
    return line.rightToLeft ? line.words.at(last).box.left() - line.words.at(last - 1).box.right()
                            : line.words.at(1).box.left() - line.words.at(0).box.right();
}

/// Letters from right to left that touch are of one word, whatever the file says.
bool isSameWord(const PdfLine& line, double gap)
{
    return line.rightToLeft && gap < line.height() * 0.05;
}

/// The text of a line with its note marks, positions counted within it.
Paragraph readLine(const PdfLine& line)
{
    Paragraph read;
    const double height = line.height();
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const PdfWord& word = line.words.at(i);
        if (word.note > 0)
            read.noteMarks += NoteMark{read.text.size(), word.note};
        else
            read.text += word.text;
        if (i + 1 == line.words.size())
            break;
        const double gap = line.words.at(i + 1).box.left() - word.box.right();
        const bool afterMark = i == 0 && !line.rightToLeft && listMark(word.text) == word.text;
        if (gap > height * 1.5 || (afterMark && gap > height * 0.4))
            read.text += u'\t';
        else if (!isSameWord(line, gap) && (word.spaceAfter || gap > height / 4))
            read.text += u' ';
    }
    const bool mixed = std::any_of(read.text.cbegin(), read.text.cend(), [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
    if (mixed) {
        read.text = logicalOrder(read.text);
        for (NoteMark& mark : read.noteMarks)
            mark.position = line.rightToLeft ? read.text.size() - mark.position : mark.position;
    }
    return read;
}

/// Whether hyphens at the ends of lines are there because the lines end: many lines have one.
bool isHyphenated(const QList<PdfLine>& lines)
{
    const auto hyphens = std::count_if(lines.cbegin(), lines.cend(), [](const PdfLine& line) {
        return line.words.last().text.endsWith(u'-') && line.words.last().text.size() > 2;
    });
    return hyphens >= 3 && hyphens * 50 > lines.size();
}

void append(Paragraph& paragraph, const Paragraph& line, bool mendHyphens)
{
    const QChar next = line.text.isEmpty() ? QChar() : line.text.front();
    const QChar last = paragraph.text.isEmpty() ? QChar() : paragraph.text.back();
    const bool softHyphen = last == QChar(0x00AD) || last == QChar(0x2010);
    const bool hyphen = softHyphen || last == u'-';
    if (hyphen && next.isLower() && (softHyphen || mendHyphens))
        paragraph.text.chop(1);
    else if (!hyphen && !(isEastAsian(last) && isEastAsian(next)) && !paragraph.text.isEmpty())
        paragraph.text += u' ';
    for (const NoteMark& mark : line.noteMarks)
        paragraph.noteMarks += NoteMark{paragraph.text.size() + mark.position, mark.note};
    paragraph.text += line.text;
}

bool endsSentence(const QString& text)
{
    return !text.isEmpty() && QStringView(u".!?:;。؟").contains(text.back());
}

/// Decides line by line whether a paragraph goes on.
class ParagraphBuilder {
public:
    explicit ParagraphBuilder(const QList<PdfLine>& lines)
        : m_lines(lines)
        , m_mendHyphens(isHyphenated(lines))
    {
    }

    QList<Paragraph> build()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine& line = m_lines.at(i);
            if (i == 0 || m_lines.at(i - 1).page != line.page)
                measurePage(i);
            const Paragraph read = readLine(line);
            if (i == 0 || !goesOn(m_lines.at(i - 1), line, read.text))
                begin(line, read.text);
            append(m_paragraphs.last(), read, m_mendHyphens);
            extend(line);
        }
        return m_paragraphs;
    }

private:
    void begin(const PdfLine& line, const QString& text)
    {
        m_paragraphs += Paragraph();
        m_paragraphs.last().locator = Locator::onPage(line.page, line.box);
        m_mark = listMark(text);
        m_lineCount = 0;
    }

    void extend(const PdfLine& line)
    {
        Locator& locator = m_paragraphs.last().locator;
        if (locator.page == line.page)
            locator.rect |= line.box;
        ++m_lineCount;
    }

    /// The usual distance from line to line on the page, and which lines are on it.
    void measurePage(qsizetype first)
    {
        QList<double> steps;
        m_pageBegin = m_pageEnd = first;
        for (; m_pageEnd < m_lines.size() && m_lines.at(m_pageEnd).page == m_lines.at(first).page;
             ++m_pageEnd) {
            if (m_pageEnd == first)
                continue;
            const PdfLine& line = m_lines.at(m_pageEnd);
            const double step = line.box.bottom() - m_lines.at(m_pageEnd - 1).box.bottom();
            if (step > 0 && step < 3 * line.height())
                steps += step;
        }
        std::sort(steps.begin(), steps.end());
        m_usualStep = steps.isEmpty() ? 0 : steps.at(steps.size() / 3);
    }

    /// Whether the first word of the next line would still have found room.
    bool endsEarly(const PdfLine& line, const PdfLine& next) const
    {
        const PdfWord& word = next.rightToLeft ? next.words.last() : next.words.first();
        return line.end() + word.box.width() + line.height() < columnEnd(line);
    }

    /// Where the lines of the column end that a line stands in.
    double columnEnd(const PdfLine& line) const
    {
        double end = line.end();
        for (qsizetype i = m_pageBegin; i < m_pageEnd; ++i) {
            const PdfLine& other = m_lines.at(i);
            if (std::abs(other.start() - line.start()) < 6 * line.height())
                end = std::max(end, other.end());
        }
        return end;
    }

    bool goesOn(const PdfLine& last, const PdfLine& next, const QString& nextText) const
    {
        const QString& soFar = m_paragraphs.last().text;
        const QChar first = nextText.isEmpty() ? QChar() : nextText.front();
        const double height = std::max(last.height(), next.height());
        const double step = next.box.bottom() - last.box.bottom();
        if (next.page != last.page || step <= 0)
            return first.isLower() && !endsSentence(soFar);
        if (step > std::max(m_usualStep * 1.3, height * 1.05) || step > height * 2.4
            || std::abs(last.height() - next.height()) > height * 0.2)
            return false;
        const bool early = endsEarly(last, next);
        const double indent = next.start() - last.start();
        const QString mark = listMark(nextText);
        if (!mark.isEmpty()
            && (gapAfterFirst(next) > height * 0.4 || areAlike(mark, m_mark) || early
                || endsSentence(soFar) || std::abs(indent) > height / 2))
            return false;
        if (early && (endsSentence(soFar) || first.isUpper() || first.isDigit()))
            return false;
        // An entry hangs under its mark; elsewhere a line further in begins a paragraph.
        const bool furtherIn = indent >= height * 1.2;
        return !m_mark.isEmpty() || !furtherIn || (m_lineCount == 1 && !endsSentence(soFar));
    }

    const QList<PdfLine>& m_lines;
    bool m_mendHyphens;
    QList<Paragraph> m_paragraphs;
    double m_usualStep = 0;
    qsizetype m_pageBegin = 0;
    qsizetype m_pageEnd = 0; ///< the first line of the next page
    QString m_mark; ///< of the list entry at hand; empty if it is none
    int m_lineCount = 0; ///< of the paragraph at hand
};

} // namespace

QList<Paragraph> paragraphsOf(const QList<PdfLine>& lines)
{
    return ParagraphBuilder(lines).build();
}

Paragraph joinedLines(const QList<PdfLine>& lines)
{
    Paragraph all;
    for (const PdfLine& line : lines)
        append(all, readLine(line), false);
    return all;
}

} // namespace greffier::reader
