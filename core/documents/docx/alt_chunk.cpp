#include "core/documents/docx/alt_chunk.h"

#include "core/documents/tables/plain_text.h"
#include "core/documents/tables/text_encoding.h"
#include "core/documents/web_text.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

QList<Block> readAltChunk(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    if (start.startsWith("{\\rtf") || start.contains("mime-version:"))
        return {};
    if (!start.contains('<')) {
        const auto text = readPlainText(bytes);
        return text ? text->blocks : QList<Block>();
    }
    const auto page = decodeText(bytes);
    return page ? webBlocks(page->text) : QList<Block>();
}

} // namespace greffier::docx
