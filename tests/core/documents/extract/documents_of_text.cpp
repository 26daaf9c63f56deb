#include "tests/core/documents/extract/documents_of_text.h"

using namespace Qt::StringLiterals;

namespace greffier::test {

TextDocument documentOf(const QString& text)
{
    QList<Block> blocks;
    for (const QString& line : text.split(u'\n'))
        blocks.append(paragraphOf(line));
    TextDocument document = documentOf(blocks);
    document.format = u"txt"_s;
    return document;
}

Block paragraphOf(const QString& text)
{
    Block block;
    block.paragraph.text = text;
    return block;
}

Block tableOf(const QList<QStringList>& rows, int number)
{
    Block block;
    block.kind = Block::Kind::Table;
    block.table.number = number;
    for (int r = 0; r < rows.size(); ++r) {
        TableRow row;
        for (int c = 0; c < rows.at(r).size(); ++c) {
            TableCell cell;
            cell.locator = Locator::inTable(number, r + 1, c + 1);
            for (const QString& line : rows.at(r).at(c).split(u'\n')) {
                Paragraph paragraph;
                paragraph.text = line;
                paragraph.locator = cell.locator;
                cell.paragraphs.append(paragraph);
            }
            row.cells.append(cell);
        }
        block.table.rows.append(row);
    }
    return block;
}

TextDocument documentOf(const QList<Block>& blocks)
{
    TextDocument document;
    document.format = u"docx"_s;
    document.blocks = blocks;
    int number = 0;
    for (Block& block : document.blocks) {
        if (block.kind == Block::Kind::Paragraph)
            block.paragraph.locator = Locator::inParagraph(++number);
    }
    return document;
}

} // namespace greffier::test
