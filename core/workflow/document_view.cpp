#include "core/workflow/document_view.h"

#include "core/documents/reader_process.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

constexpr int kMostPages = 50;
constexpr int kDpi = 100;

void addCell(QList<DocumentView::Passage>& passages, const TableCell& cell, int table, int row,
             int column)
{
    for (const Paragraph& paragraph : cell.paragraphs) {
        const Locator place
            = paragraph.locator.kind == Locator::Kind::None ? cell.locator : paragraph.locator;
        passages += {paragraph.text, place, table, row, column};
    }
}

void addBlocks(QList<DocumentView::Passage>& passages, const QList<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Paragraph) {
            const Paragraph& paragraph = block.paragraph;
            passages += {(paragraph.label + u' ' + paragraph.text).trimmed(), paragraph.locator, 0,
                         0, 0};
            continue;
        }
        for (int row = 0; row < block.table.rows.size(); ++row) {
            const QList<TableCell>& cells = block.table.rows.at(row).cells;
            for (int column = 0; column < cells.size(); ++column)
                addCell(passages, cells.at(column), block.table.number, row + 1, column + 1);
        }
    }
}

QList<DocumentView::Passage> passagesOf(const TextDocument& text)
{
    QList<DocumentView::Passage> passages;
    addBlocks(passages, text.blocks);
    addBlocks(passages, text.headerBlocks);
    for (const Paragraph& note : text.notes)
        passages += {note.text, note.locator, 0, 0, 0};
    passages.removeIf(
        [](const DocumentView::Passage& passage) { return passage.text.trimmed().isEmpty(); });
    return passages;
}

QList<QByteArray> pagesOf(ReaderProcess& reader, const QByteArray& pdf, int count)
{
    QList<QByteArray> pages;
    for (int page = 1; page <= std::min(count, kMostPages); ++page) {
        const auto picture = reader.pageImage(pdf, page, kDpi);
        if (!picture)
            break;
        pages += *picture;
    }
    return pages;
}

} // namespace

DocumentView viewOf(ReaderProcess& reader, const DocumentFile& file)
{
    DocumentView view;
    view.name = file.name;
    const auto found = reader.recognise(file);
    if (found && (found->kind == FileKind::Csv || found->kind == FileKind::Xlsx)) {
        view.format = toCode(found->kind);
        if (const auto sheet = reader.readSheet(file)) {
            view.rows = sheet->rows;
            return view;
        }
    }
    const auto text = reader.readText(file);
    if (!text) {
        view.notice = text.error().message;
        return view;
    }
    view.format = text->format;
    view.passages = passagesOf(*text);
    if (text->format == u"pdf"_s)
        view.pages = pagesOf(reader, file.bytes, text->pages);
    if (view.passages.isEmpty() && view.pages.isEmpty())
        view.notice = QCoreApplication::translate("DocumentView", "There is no text in this file.");
    return view;
}

} // namespace greffier
