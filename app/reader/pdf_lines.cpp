#include "app/reader/pdf_lines.h"

#include "app/reader/bidi_line.h"
#include "app/reader/lam_alef.h"
#include "app/reader/pdf_fields.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace greffier::reader {

namespace {

/// Whether a word stands on the line of the one before it: beside it, at about its height.
bool isBeside(const PdfLine& line, const PdfWord& word)
{
    const QRectF& last = line.words.last().box;
    const double top = std::max(line.box.top(), word.box.top());
    const double bottom = std::min(line.box.bottom(), word.box.bottom());
    const double smaller = std::min(last.height(), word.box.height());
    const double slack = std::max(last.height(), word.box.height());
    return bottom - top >= smaller / 2 && word.box.left() > last.left() - slack / 4
        && word.box.left() - last.right() < 12 * slack;
}

void finish(PdfLine& line)
{
    QString all;
    for (const PdfWord& word : line.words)
        all += word.text;
    line.rightToLeft = runsRightToLeft(all);
}

MeasuredWord measured(const Poppler::TextBox& box)
{
    MeasuredWord word{box.text(), {}, box.boundingBox().height()};
    for (int at = 0; at < word.visual.size(); ++at)
        word.widths += box.charBoundingBox(at).width();
    return word;
}

bool isVowelSign(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Mark_NonSpacing;
    });
}

/// A vowel sign at the end of a word has a box of its own, left of the letter it belongs to.
void joinVowelSigns(QList<PdfWord>& words)
{
    for (qsizetype i = words.size() - 2; i >= 0; --i) {
        PdfWord& next = words[i + 1];
        const double gap = next.box.left() - words.at(i).box.right();
        if (!isVowelSign(words.at(i).text) || std::abs(gap) > next.box.height() / 4
            || !words.at(i)
                    .box.adjusted(-1, 0, 1, 0)
                    .intersects(next.box.adjusted(-gap - 1, 0, 0, 0)))
            continue;
        next.text.insert(1, words.at(i).text);
        words.removeAt(i);
    }
}

/// The words of a page as they stand there, each with the place it takes.
QList<PdfWord> wordsOf(const Poppler::Page& page)
{
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = page.textList();
    QList<MeasuredWord> texts;
    for (const std::unique_ptr<Poppler::TextBox>& box : boxes)
        texts += measured(*box);
    orderLamAlef(texts);
    QList<PdfWord> words;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QString& text = texts.at(static_cast<qsizetype>(i)).visual;
        if (!text.trimmed().isEmpty())
            words += PdfWord{text, boxes[i]->boundingBox(), boxes[i]->hasSpaceAfter(), 0};
    }
    return words;
}

/// Whether the only word of a line is a small mark that belongs to the end of another, which runs
/// from right to left: such a mark comes in the order of its place, not of the text.
bool isEndOf(const PdfLine& mark, const PdfLine& line)
{
    const QRectF& first = line.words.first().box;
    return line.rightToLeft && mark.words.size() == 1 && mark.box.height() < first.height() * 0.85
        && mark.box.top() >= first.top() - first.height() / 4 && mark.box.bottom() < first.bottom()
        && mark.box.right() <= first.left() + 1
        && first.left() - mark.box.right() < first.height() / 4;
}

void joinMarks(QList<PdfLine>& lines)
{
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const PdfLine& other) {
            return isEndOf(lines.at(i), other);
        });
        if (line == lines.end())
            continue;
        line->words.prepend(lines.at(i).words.first());
        line->box |= lines.at(i).box;
        lines.removeAt(i);
    }
}

} // namespace

double PdfLine::height() const
{
    double tallest = 0;
    for (const PdfWord& word : words) {
        if (word.note == 0)
            tallest = std::max(tallest, word.box.height());
    }
    return tallest;
}

double PdfLine::start() const { return rightToLeft ? pageWidth - box.right() : box.left(); }

double PdfLine::end() const { return rightToLeft ? pageWidth - box.left() : box.right(); }

QList<PdfLine> linesOf(const Poppler::Page& page, int number)
{
    QList<PdfLine> lines;
    const double width = page.pageSizeF().width();
    QList<PdfWord> words = wordsOf(page);
    joinVowelSigns(words);
    putFields(page, words);
    for (const PdfWord& word : words) {
        if (lines.isEmpty() || !isBeside(lines.last(), word))
            lines += PdfLine{number, width, word.box, {word}, false};
        else {
            lines.last().words += word;
            lines.last().box |= word.box;
        }
    }
    for (PdfLine& line : lines)
        finish(line);
    joinMarks(lines);
    return lines;
}

} // namespace greffier::reader
