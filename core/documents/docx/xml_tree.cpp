#include "core/documents/docx/xml_tree.h"

#include "core/documents/read_failure.h"

#include <QHash>
#include <QXmlStreamReader>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

constexpr qsizetype kMaxDepth = 250;
constexpr int kMaxNodes = 2'000'000;

Space spaceOf(QStringView uri)
{
    // Asked for every element and attribute: the frequent ones first, and no copy of the name.
    static constexpr std::array<std::pair<QStringView, Space>, 10> kKnown{{
        {u"http://schemas.openxmlformats.org/wordprocessingml/2006/main", Space::Word},
        {u"http://purl.oclc.org/ooxml/wordprocessingml/main", Space::Word},
        {u"http://schemas.openxmlformats.org/spreadsheetml/2006/main", Space::Spreadsheet},
        {u"http://purl.oclc.org/ooxml/spreadsheetml/main", Space::Spreadsheet},
        {u"http://schemas.microsoft.com/office/word/2010/wordml", Space::Word2010},
        {u"http://schemas.openxmlformats.org/markup-compatibility/2006", Space::Compatibility},
        {u"http://schemas.openxmlformats.org/officeDocument/2006/math", Space::Math},
        {u"http://purl.oclc.org/ooxml/officeDocument/math", Space::Math},
        {u"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
         Space::Relationship},
        {u"http://purl.oclc.org/ooxml/officeDocument/relationships", Space::Relationship},
    }};
    if (uri.isEmpty())
        return Space::None;
    for (const auto& [known, space] : kKnown) {
        if (known == uri)
            return space;
    }
    return Space::Other;
}

/// Builds the tree and keeps one copy of each name.
class TreeBuilder {
public:
    explicit TreeBuilder(XmlNode& root)
        : m_open{&root}
    {
    }

    /// False when a limit is passed.
    bool open(const QXmlStreamReader& reader)
    {
        XmlNode node;
        node.space = spaceOf(reader.namespaceUri());
        node.name = pooled(reader.name());
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            node.attributes += {spaceOf(attribute.namespaceUri()), pooled(attribute.name()),
                                pooled(attribute.value())};
        m_open.last()->children.push_back(std::move(node));
        m_open.append(&m_open.last()->children.back());
        return ++m_nodes <= kMaxNodes && m_open.size() <= kMaxDepth;
    }

    void close() { m_open.removeLast(); }

    void addText(QStringView text)
    {
        // Whitespace counts only where the vocabularies keep text, in elements t, v, instrText.
        const QString& parent = m_open.last()->name;
        const bool keeps = parent == u"t" || parent == u"v" || parent == u"instrText";
        if (!keeps && text.trimmed().isEmpty())
            return;
        XmlNode node;
        node.text = text.toString();
        m_open.last()->children.push_back(std::move(node));
    }

private:
    QString pooled(QStringView text)
    {
        if (text.size() > 40)
            return text.toString();
        const auto known = m_pool.constFind(text);
        if (known != m_pool.constEnd())
            return *known;
        const QString copy = text.toString();
        m_pool.insert(copy, copy);
        return copy;
    }

    QList<XmlNode*> m_open;
    QHash<QStringView, QString> m_pool; ///< each key looks at the text of its value
    int m_nodes = 0;
};

} // namespace

const XmlNode* XmlNode::child(Space of, QStringView called) const
{
    for (const XmlNode& node : children) {
        if (node.is(of, called))
            return &node;
    }
    return nullptr;
}

const XmlNode* XmlNode::descend(Space of, std::initializer_list<QStringView> path) const
{
    const XmlNode* node = this;
    for (const QStringView step : path) {
        if (node)
            node = node->child(of, step);
    }
    return node;
}

bool XmlNode::hasAttribute(Space of, QStringView called) const
{
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.space == of && attribute.name == called)
            return true;
    }
    return false;
}

QString XmlNode::attribute(Space of, QStringView called) const
{
    for (const XmlAttribute& attribute : attributes) {
        if (attribute.space == of && attribute.name == called)
            return attribute.value;
    }
    return {};
}

QString XmlNode::ownText() const
{
    QString all;
    for (const XmlNode& node : children)
        all += node.text;
    return all;
}

QString valueOf(const XmlNode* parent, QStringView child)
{
    const XmlNode* node = parent ? parent->child(Space::Word, child) : nullptr;
    return node ? node->attribute(Space::Word, u"val") : QString();
}

bool isOn(const XmlNode* property, Space valueSpace)
{
    if (!property)
        return false;
    const QString value = property->attribute(valueSpace, u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

Result<XmlNode> parseXml(const QByteArray& bytes)
{
    XmlNode root;
    TreeBuilder builder(root);
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!builder.open(reader))
                return readError(ReadFailure::TooLarge, u"XML too deep or too large"_s);
            break;
        case QXmlStreamReader::EndElement: builder.close(); break;
        case QXmlStreamReader::Characters: builder.addText(reader.text()); break;
        case QXmlStreamReader::DTD:
            return readError(ReadFailure::Damaged, u"XML with a document type"_s);
        default: break;
        }
    }
    if (reader.hasError() || root.children.empty())
        return readError(ReadFailure::Damaged, u"XML: "_s + reader.errorString());
    XmlNode top = std::move(root.children.front());
    return top;
}

} // namespace greffier::docx
