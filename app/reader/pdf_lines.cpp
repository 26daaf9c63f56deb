#include "app/reader/pdf_lines.h"

#include "app/reader/bidi_line.h"
#include "app/reader/pdf_fields.h"

#include <poppler-qt6.h>

#include <algorithm>
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
    QList<PdfWord> words;
    const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = page.textList();
    for (const std::unique_ptr<Poppler::TextBox>& box : boxes) {
        if (!box->text().trimmed().isEmpty())
            words += PdfWord{box->text(), box->boundingBox(), box->hasSpaceAfter(), 0};
    }
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
    return lines;
}

} // namespace greffier::reader
