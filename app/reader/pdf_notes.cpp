#include "app/reader/pdf_notes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

/// A word of the lines, by their indexes.
struct Place {
    qsizetype line = 0;
    qsizetype word = 0;
};

bool isSign(const QString& text)
{
    static const QRegularExpression sign(
        uR"re(^(\[?\d{1,3}\]?|\(\d{1,3}\)|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[a-z])$)re"_s);
    return sign.match(text).hasMatch();
}

/// Smaller than the text beside it, and its foot above that of the text.
bool isRaised(const PdfWord& word, const PdfWord& text)
{
    return word.box.height() < text.box.height() * 0.85
        && word.box.bottom() < text.box.bottom() - text.box.height() * 0.08
        && word.box.top() < text.box.center().y();
}

/// The tallest word of the line, which the others are measured by.
const PdfWord& textOf(const PdfLine& line)
{
    return *std::max_element(
        line.words.cbegin(), line.words.cend(),
        [](const PdfWord& a, const PdfWord& b) { return a.box.height() < b.box.height(); });
}

const PdfWord& firstRead(const PdfLine& line)
{
    return line.rightToLeft ? line.words.last() : line.words.first();
}

/// Whether there is a space after the word read first: "1/2" at the foot of a page begins no note.
bool standsApart(const PdfLine& line)
{
    const qsizetype left = line.rightToLeft ? line.words.size() - 2 : 0;
    const double gap = line.words.at(left + 1).box.left() - line.words.at(left).box.right();
    return line.words.at(left).spaceAfter || gap > line.height() / 10;
}

bool isMark(const PdfLine& line, qsizetype index)
{
    const PdfWord& word = line.words.at(index);
    const qsizetype read = line.rightToLeft ? index + 1 : index - 1;
    if (read < 0 || read == line.words.size() || !isSign(word.text))
        return false;
    const PdfWord& before = line.words.at(read);
    const PdfWord& left = line.rightToLeft ? word : before;
    const double gap = line.rightToLeft ? before.box.left() - word.box.right()
                                        : word.box.left() - before.box.right();
    const bool touches = !left.spaceAfter || gap < textOf(line).box.height() / 4;
    return touches && (isRaised(word, textOf(line)) || word.text.startsWith(u'*'));
}

QList<Place> marksIn(const QList<PdfLine>& lines)
{
    QList<Place> marks;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype word = 0; word < lines.at(line).words.size(); ++word) {
            if (isMark(lines.at(line), word))
                marks += Place{line, word};
        }
    }
    return marks;
}

double usualHeight(const QList<PdfLine>& lines)
{
    QList<double> heights;
    for (const PdfLine& line : lines)
        heights += line.height();
    if (heights.isEmpty())
        return 0;
    std::sort(heights.begin(), heights.end());
    return heights.at(heights.size() / 2);
}

/// Finds the notes on one page after another.
class NoteFinder {
public:
    explicit NoteFinder(const QList<PdfLine>& lines)
        : m_lines(lines)
        , m_marks(marksIn(lines))
        , m_usualHeight(usualHeight(lines))
    {
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (beginsNote(line))
                take(line);
        }
    }

    const QList<PdfNote>& notes() const { return m_notes; }
    bool isTaken(qsizetype line) const { return m_taken.contains(line); }
    const QList<Place>& marks() const { return m_marks; }

    /// Number of the note a mark refers to: the one with its sign on the page, else the last
    /// before.
    int noteFor(const Place& mark) const
    {
        const PdfLine& line = m_lines.at(mark.line);
        int found = 0;
        for (qsizetype i = 0; i < m_notes.size(); ++i) {
            const PdfNote& note = m_notes.at(i);
            if (note.sign == line.words.at(mark.word).text && m_pages.at(i) <= line.page
                && !isTaken(mark.line))
                found = static_cast<int>(i) + 1;
        }
        return found;
    }

private:
    /// Whether a mark with the sign stands above on the page.
    bool isReferredTo(const QString& sign, const PdfLine& at) const
    {
        for (const Place& mark : m_marks) {
            const PdfLine& line = m_lines.at(mark.line);
            if (line.page == at.page && line.box.top() < at.box.top()
                && line.words.at(mark.word).text == sign)
                return true;
        }
        return false;
    }

    bool beginsNote(qsizetype index) const
    {
        const PdfLine& line = m_lines.at(index);
        if (isTaken(index) || line.words.size() < 2)
            return false;
        const PdfWord& sign = firstRead(line);
        if (!isSign(sign.text))
            return false;
        const bool looksSo = isRaised(sign, line.words.at(line.rightToLeft ? 0 : 1))
            || (line.height() < m_usualHeight * 0.95 && standsApart(line))
            || sign.text.startsWith(u'*');
        return looksSo && isReferredTo(sign.text, line);
    }

    /// Takes the line and those right below it that are set like it and begin no note.
    void take(qsizetype first)
    {
        PdfNote note{firstRead(m_lines.at(first)).text, {}};
        PdfLine last = m_lines.at(first);
        m_taken += first;
        m_pages += last.page;
        PdfLine begun = last;
        begun.words.removeAt(begun.rightToLeft ? begun.words.size() - 1 : 0);
        note.lines += begun;
        for (qsizetype next = lineBelow(last); next >= 0; next = lineBelow(last)) {
            last = m_lines.at(next);
            m_taken += next;
            note.lines += last;
        }
        m_notes += note;
    }

    qsizetype lineBelow(const PdfLine& line) const
    {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine& other = m_lines.at(i);
            const double step = other.box.bottom() - line.box.bottom();
            const double height = textOf(line).box.height();
            const bool fits = other.page == line.page && step > height / 2 && step < height * 1.6
                && std::abs(other.height() - height) < height * 0.15
                && other.box.left() < line.box.right() && other.box.right() > line.box.left();
            if (fits && !isTaken(i) && !beginsNote(i)
                && (found < 0 || other.box.top() < m_lines.at(found).box.top()))
                found = i;
        }
        return found;
    }

    const QList<PdfLine>& m_lines;
    QList<Place> m_marks;
    double m_usualHeight;
    QList<PdfNote> m_notes;
    QList<int> m_pages; ///< of each note
    QSet<qsizetype> m_taken;
};

} // namespace

QList<PdfNote> takeNotes(QList<PdfLine>& lines)
{
    QList<PdfLine> rest = lines;
    const NoteFinder finder(lines);
    for (const Place& mark : finder.marks())
        rest[mark.line].words[mark.word].note = finder.noteFor(mark);
    lines.clear();
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (!finder.isTaken(i))
            lines += rest.at(i);
    }
    return finder.notes();
}

} // namespace greffier::reader
