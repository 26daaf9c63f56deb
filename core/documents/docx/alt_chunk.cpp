#include "core/documents/docx/alt_chunk.h"

#include "core/documents/docx/xml_tree.h"
#include "core/documents/tables/plain_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// Gathers the text of a page and breaks it where blocks begin and end.
class PageReader {
public:
    QList<Block> read(const XmlNode& page)
    {
        walk(page);
        endParagraph();
        return m_blocks;
    }

private:
    void walk(const XmlNode& node)
    {
        const QString name = node.name.toLower();
        if (name == u"head"_s || name == u"script"_s || name == u"style"_s)
            return;
        m_text += node.text;
        static const QRegularExpression block(
            u"^(p|div|h[1-6]|li|tr|table|ul|ol|br|blockquote)$"_s);
        const bool isBlock = block.match(name).hasMatch();
        if (isBlock)
            endParagraph();
        for (const XmlNode& child : node.children)
            walk(child);
        if (isBlock)
            endParagraph();
        else if (name == u"td"_s || name == u"th"_s)
            m_text += u' ';
    }

    void endParagraph()
    {
        const QString text = std::exchange(m_text, {}).simplified();
        if (text.isEmpty())
            return;
        Block block;
        block.paragraph.text = text;
        m_blocks += block;
    }

    QList<Block> m_blocks;
    QString m_text;
};

} // namespace

QList<Block> readAltChunk(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    if (start.startsWith("{\\rtf") || start.contains("mime-version:"))
        return {};
    if (!start.contains('<')) {
        const auto text = readPlainText(bytes);
        return text ? text->blocks : QList<Block>();
    }
    const auto page = parseXml(bytes);
    return page ? PageReader().read(*page) : QList<Block>();
}

} // namespace greffier::docx
