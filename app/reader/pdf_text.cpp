#include "app/reader/pdf_text.h"

#include "app/reader/pdf_file.h"
#include "app/reader/pdf_notes.h"
#include "app/reader/pdf_paragraphs.h"

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

constexpr qsizetype kMostLines = 200'000;

} // namespace

Result<TextDocument> readPdf(const QByteArray& bytes)
{
    const auto pdf = openPdf(bytes);
    if (!pdf)
        return pdf.error();
    TextDocument document;
    document.format = u"pdf"_s;
    document.title = (*pdf)->title().trimmed();
    document.pages = (*pdf)->numPages();
    QList<PdfLine> lines;
    int number = 0;
    while (number < std::min(document.pages, kMostPages) && lines.size() < kMostLines) {
        const std::unique_ptr<Poppler::Page> page((*pdf)->page(number++));
        if (page) // damaged ones have none
            lines += linesOf(*page, number);
    }
    if (number < document.pages)
        document.remarks += u"page_limit"_s;
    for (const PdfNote& note : takeNotes(lines)) {
        document.notes += joinedLines(note.lines);
        document.notes.last().locator = Locator::inNote(static_cast<int>(document.notes.size()));
    }
    for (const Paragraph& paragraph : paragraphsOf(lines))
        document.blocks += Block{Block::Kind::Paragraph, paragraph, {}};
    document.hasText = !document.blocks.isEmpty();
    return document;
}

} // namespace greffier::reader
