#include "app/reader/html_text.h"

#include "core/documents/read_failure.h"
#include "core/documents/tables/text_encoding.h"

#include <gumbo.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

constexpr int kDeepest = 400; ///< of elements in one another; what lies deeper is not looked at

bool isLeftOut(const GumboElement& element)
{
    switch (element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME: return true;
    default: break;
    }
    const GumboAttribute* role = gumbo_get_attribute(&element.attributes, "role");
    const GumboAttribute* unseen = gumbo_get_attribute(&element.attributes, "aria-hidden");
    return gumbo_get_attribute(&element.attributes, "hidden")
        || (role && QByteArrayView(role->value) == "navigation")
        || (unseen && QByteArrayView(unseen->value) == "true");
}

/// Elements that stand in the line; all others begin and end a paragraph.
bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_UNKNOWN:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR: return true;
    default: return false;
    }
}

QString attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// Walks the tree and collects what is seen.
class PageText {
public:
    TextDocument collect(const GumboNode& root)
    {
        m_document.format = u"html"_s;
        walk(root, 0);
        endParagraph();
        m_document.hasText = m_hasText;
        return m_document;
    }

private:
    void walk(const GumboNode& node, int depth)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
            || node.type == GUMBO_NODE_CDATA) {
            addText(QString::fromUtf8(node.v.text.text));
        } else if (node.type == GUMBO_NODE_ELEMENT && depth < kDeepest
                   && !isLeftOut(node.v.element)) {
            addElement(node.v.element, depth);
        }
    }

    void walkChildren(const GumboElement& element, int depth)
    {
        for (unsigned i = 0; i < element.children.length; ++i)
            walk(*static_cast<const GumboNode*>(element.children.data[i]), depth + 1);
    }

    void addElement(const GumboElement& element, int depth)
    {
        if (element.tag == GUMBO_TAG_BR) {
            m_paragraph.text = m_paragraph.text.trimmed() + u'\n';
            return;
        }
        if (element.tag == GUMBO_TAG_A) {
            addLink(element, depth);
        } else if (isInline(element.tag)) {
            walkChildren(element, depth);
        } else if (element.tag == GUMBO_TAG_TABLE && !m_inTable) {
            addTable(element, depth);
        } else {
            addBlock(element, depth);
        }
    }

    void addBlock(const GumboElement& element, int depth)
    {
        endParagraph();
        const QList<int> outer = m_listNumbers;
        if (element.tag == GUMBO_TAG_OL) {
            const int start = attribute(element, "start").toInt();
            m_listNumbers += start > 0 ? start : 1;
        } else if (element.tag == GUMBO_TAG_UL) {
            m_listNumbers += 0; // bullets
        } else if (element.tag == GUMBO_TAG_LI) {
            m_paragraph.label = nextLabel(element);
        }
        walkChildren(element, depth);
        endParagraph();
        if (element.tag == GUMBO_TAG_OL || element.tag == GUMBO_TAG_UL)
            m_listNumbers = outer;
    }

    QString nextLabel(const GumboElement& item)
    {
        if (m_listNumbers.isEmpty() || m_listNumbers.last() == 0)
            return u"•"_s;
        const int own = attribute(item, "value").toInt();
        if (own > 0)
            m_listNumbers.last() = own;
        return QString::number(m_listNumbers.last()++) + u'.';
    }

    void addLink(const GumboElement& element, int depth)
    {
        FieldMark link;
        link.kind = FieldMark::Kind::Link;
        link.position = m_paragraph.text.size();
        link.name = attribute(element, "href").trimmed();
        const bool isLink = gumbo_get_attribute(&element.attributes, "href") != nullptr;
        walkChildren(element, depth);
        link.length = m_paragraph.text.size() - link.position;
        // Within a page, a link to one of its own places says nothing.
        const bool toOwnPlace = link.name.size() > 1 && link.name.startsWith(u'#');
        if (isLink && link.length > 0 && !toOwnPlace)
            m_paragraph.fields += link;
    }

    void addTable(const GumboElement& element, int depth)
    {
        endParagraph();
        m_inTable = true;
        m_table = {};
        m_table.number = ++m_tables;
        addRows(element, depth);
        m_inTable = false;
        if (m_table.rows.isEmpty())
            return;
        Block block;
        block.kind = Block::Kind::Table;
        block.table = m_table;
        m_document.blocks += block;
    }

    void addRows(const GumboElement& element, int depth)
    {
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto& node = *static_cast<const GumboNode*>(element.children.data[i]);
            if (node.type != GUMBO_NODE_ELEMENT || isLeftOut(node.v.element) || depth > kDeepest)
                continue;
            if (node.v.element.tag == GUMBO_TAG_TR)
                addRow(node.v.element, depth);
            else
                addRows(node.v.element, depth + 1);
        }
    }

    void addRow(const GumboElement& row, int depth)
    {
        m_table.rows += TableRow();
        for (unsigned i = 0; i < row.children.length; ++i) {
            const auto& node = *static_cast<const GumboNode*>(row.children.data[i]);
            if (node.type != GUMBO_NODE_ELEMENT)
                continue;
            TableCell cell;
            cell.locator = Locator::inTable(m_table.number, static_cast<int>(m_table.rows.size()),
                                            static_cast<int>(m_table.rows.last().cells.size()) + 1);
            m_table.rows.last().cells += cell;
            walkChildren(node.v.element, depth);
            endParagraph();
        }
        if (m_table.rows.last().cells.isEmpty())
            m_table.rows.removeLast();
    }

    /// White space counts as one blank, and as none at the beginning of a line.
    void addText(const QString& text)
    {
        for (const QChar character : text) {
            QString& line = m_paragraph.text;
            if (!character.isSpace() || character == QChar::Nbsp)
                line += character;
            else if (!line.isEmpty() && line.back() != u' ' && line.back() != u'\n')
                line += u' ';
        }
    }

    void endParagraph()
    {
        while (!m_paragraph.text.isEmpty() && m_paragraph.text.back().isSpace())
            m_paragraph.text.chop(1);
        if (!m_paragraph.text.isEmpty()) {
            m_hasText = true;
            append();
            m_paragraph = {};
        }
        // A mark of a list waits for the first text of its item.
        m_paragraph.fields.clear();
    }

    void append()
    {
        if (m_inTable && !m_table.rows.isEmpty() && !m_table.rows.last().cells.isEmpty()) {
            TableCell& cell = m_table.rows.last().cells.last();
            m_paragraph.locator = cell.locator;
            cell.paragraphs += m_paragraph;
            return;
        }
        Block block;
        block.paragraph = m_paragraph;
        block.paragraph.locator = Locator::inParagraph(++m_paragraphs);
        m_document.blocks += block;
    }

    TextDocument m_document;
    Paragraph m_paragraph; ///< being collected
    Table m_table; ///< likewise
    QList<int> m_listNumbers; ///< of the lists around; 0: bullets
    bool m_inTable = false;
    bool m_hasText = false;
    int m_paragraphs = 0;
    int m_tables = 0;
};

} // namespace

Result<TextDocument> readHtml(const QByteArray& bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return readError(ReadFailure::OtherKind, u"no text"_s);
    const QByteArray page = decoded->text.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy
        = [&options](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, page.constData(), static_cast<size_t>(page.size())),
        destroy);
    return PageText().collect(*output->root);
}

} // namespace greffier::reader
