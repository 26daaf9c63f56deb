#include "core/documents/tables/plain_text.h"

#include "core/documents/read_failure.h"
#include "core/documents/tables/text_encoding.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier {

Result<TextDocument> readPlainText(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return readError(ReadFailure::Empty);
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return readError(ReadFailure::OtherKind, u"no text"_s);
    static const QRegularExpression lineEnd(u"\r\n|[\n\r\f\v\u0085\u2028\u2029]"_s);
    QStringList lines = decoded->text.split(lineEnd);
    if (lines.last().isEmpty())
        lines.removeLast();
    TextDocument document;
    document.format = u"txt"_s;
    document.hasText = !decoded->text.trimmed().isEmpty();
    for (const QString& line : lines) {
        Block block;
        block.paragraph.text = line;
        block.paragraph.locator
            = Locator::inParagraph(static_cast<int>(document.blocks.size()) + 1);
        document.blocks += block;
    }
    return document;
}

TextDocument asText(const QList<Sheet>& sheets, const QString& format)
{
    TextDocument document;
    document.format = format;
    document.hasText = false;
    for (const Sheet& sheet : sheets) {
        Block block;
        block.kind = Block::Kind::Table;
        block.table.number = static_cast<int>(document.blocks.size()) + 1;
        int rowNumber = 0;
        for (const QStringList& row : sheet.rows) {
            ++rowNumber;
            TableRow cells;
            for (const QString& text : row) {
                TableCell cell;
                cell.locator
                    = Locator::inSheet(rowNumber, static_cast<int>(cells.cells.size()) + 1);
                Paragraph paragraph;
                paragraph.text = text;
                paragraph.locator = cell.locator;
                cell.paragraphs += paragraph;
                cells.cells += cell;
                document.hasText = document.hasText || !text.trimmed().isEmpty();
            }
            block.table.rows += cells;
        }
        document.blocks += block;
        document.remarks += sheet.remarks;
    }
    return document;
}

} // namespace greffier
