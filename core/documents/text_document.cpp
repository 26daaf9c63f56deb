#include "core/documents/text_document.h"

using namespace Qt::StringLiterals;

namespace greffier {

QString TableCell::text() const
{
    QStringList lines;
    for (const Paragraph& paragraph : paragraphs)
        lines += paragraph.text;
    return lines.join(u'\n');
}

namespace {

QString labelled(const Paragraph& paragraph)
{
    return paragraph.label.isEmpty() ? paragraph.text : paragraph.label + u'\t' + paragraph.text;
}

void appendText(QString& text, const QList<Block>& blocks)
{
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Paragraph) {
            text += labelled(block.paragraph) + u'\n';
            continue;
        }
        for (const TableRow& row : block.table.rows) {
            QStringList cells;
            for (const TableCell& cell : row.cells) {
                QStringList lines;
                for (const Paragraph& paragraph : cell.paragraphs)
                    lines += labelled(paragraph);
                cells += lines.join(u'\n');
            }
            text += cells.join(u'\t') + u'\n';
        }
    }
}

} // namespace

QString plainText(const TextDocument& document)
{
    QString text;
    appendText(text, document.blocks);
    appendText(text, document.headerBlocks);
    for (qsizetype i = 0; i < document.notes.size(); ++i)
        text += u"[%1] %2\n"_s.arg(i + 1).arg(document.notes.at(i).text);
    return text;
}

QList<Paragraph> allParagraphs(const TextDocument& document)
{
    return allParagraphs(document.blocks);
}

QList<Paragraph> allParagraphs(const QList<Block>& blocks)
{
    QList<Paragraph> paragraphs;
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Paragraph) {
            paragraphs += block.paragraph;
            continue;
        }
        for (const TableRow& row : block.table.rows) {
            for (const TableCell& cell : row.cells)
                paragraphs += cell.paragraphs;
        }
    }
    return paragraphs;
}

} // namespace greffier
