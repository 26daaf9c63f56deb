#include "core/documents/template/markup_node.h"

#include "core/documents/read_failure.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace greffier::templates {

namespace {

constexpr int kMaxDepth = 250;
constexpr int kMaxNodes = 500'000;

const auto kWordNamespace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
const auto kStrictNamespace = u"http://purl.oclc.org/ooxml/wordprocessingml/main"_s;

/// What Word keeps for comparing versions and for its spelling checker; ids that would repeat.
bool isForWordAlone(const QString& attribute)
{
    return attribute.startsWith(u"w:rsid"_s) || attribute.endsWith(u":paraId"_s)
        || attribute.endsWith(u":textId"_s);
}

bool isDroppedElement(const QString& name)
{
    static const QSet<QString> dropped{u"w:proofErr"_s,          u"w:lastRenderedPageBreak"_s,
                                       u"w:commentRangeStart"_s, u"w:commentRangeEnd"_s,
                                       u"w:commentReference"_s,  u"w:annotationRef"_s,
                                       u"w:permStart"_s,         u"w:permEnd"_s,
                                       u"w:rsids"_s};
    return dropped.contains(name);
}

QString prefixed(QStringView space, QStringView qualified, QStringView local)
{
    return space == kWordNamespace ? u"w:"_s + local.toString() : qualified.toString();
}

void readAttributes(const QXmlStreamReader& reader, MarkupNode& node)
{
    for (const QXmlStreamNamespaceDeclaration& declaration : reader.namespaceDeclarations()) {
        const QString prefix = declaration.prefix().toString();
        node.attributes += {prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix,
                            declaration.namespaceUri().toString()};
    }
    for (const QXmlStreamAttribute& attribute : reader.attributes()) {
        const QString name = prefixed(attribute.namespaceUri(), attribute.qualifiedName(),
                                      attribute.name());
        if (!isForWordAlone(name))
            node.attributes += {name, attribute.value().toString()};
    }
}

bool keepsBlanks(const MarkupNode& parent)
{
    return parent.name == u"w:t" || parent.name == u"w:instrText" || parent.name == u"m:t";
}

/// Reads until the root is closed; an Error when a limit is passed.
Result<void> readInto(MarkupNode& holder, QXmlStreamReader& reader)
{
    MarkupNode* open = &holder;
    int depth = 0;
    int nodes = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (reader.namespaceUri() == kStrictNamespace)
                return readError(ReadFailure::OtherKind, u"Strict Open XML"_s);
            auto node = MarkupNode::element(prefixed(
                reader.namespaceUri(), reader.qualifiedName(), reader.name()));
            readAttributes(reader, *node);
            open = open->append(std::move(node));
            if (++depth > kMaxDepth || ++nodes > kMaxNodes)
                return readError(ReadFailure::TooLarge, u"XML too deep or too large"_s);
            break;
        }
        case QXmlStreamReader::EndElement: {
            MarkupNode* closed = open;
            open = open->parent;
            --depth;
            if (isDroppedElement(closed->name))
                open->children.pop_back();
            break;
        }
        case QXmlStreamReader::Characters:
            if (keepsBlanks(*open) || !reader.text().trimmed().isEmpty()) {
                auto node = std::make_unique<MarkupNode>();
                node->kind = MarkupNode::Kind::Text;
                node->text = reader.text().toString();
                open->append(std::move(node));
            }
            break;
        case QXmlStreamReader::DTD:
            return readError(ReadFailure::Damaged, u"XML with a document type"_s);
        default: break;
        }
    }
    if (reader.hasError())
        return readError(ReadFailure::Damaged, u"XML: "_s + reader.errorString());
    return {};
}

void appendNode(QByteArray& bytes, const MarkupNode& node)
{
    if (node.kind == MarkupNode::Kind::Text) {
        appendEscaped(bytes, node.text);
        return;
    }
    appendStartTag(bytes, node, node.children.empty());
    if (node.children.empty())
        return;
    for (const auto& child : node.children)
        appendNode(bytes, *child);
    bytes += "</" + node.name.toUtf8() + '>';
}

} // namespace

std::unique_ptr<MarkupNode> MarkupNode::element(const QString& name)
{
    auto node = std::make_unique<MarkupNode>();
    node->name = name;
    return node;
}

const MarkupNode* MarkupNode::child(QStringView called) const
{
    for (const auto& node : children) {
        if (node->is(called))
            return node.get();
    }
    return nullptr;
}

QString MarkupNode::attribute(QStringView called) const
{
    for (const Attribute& one : attributes) {
        if (one.name == called)
            return one.value;
    }
    return {};
}

void MarkupNode::setAttribute(const QString& called, const QString& value)
{
    for (Attribute& one : attributes) {
        if (one.name == called) {
            one.value = value;
            return;
        }
    }
    attributes += {called, value};
}

const MarkupNode* MarkupNode::around(QStringView called) const
{
    const MarkupNode* node = parent;
    while (node && !node->is(called))
        node = node->parent;
    return node;
}

MarkupNode* MarkupNode::append(std::unique_ptr<MarkupNode> node)
{
    node->parent = this;
    children.push_back(std::move(node));
    return children.back().get();
}

std::unique_ptr<MarkupNode> MarkupNode::clone() const
{
    auto copy = std::make_unique<MarkupNode>();
    copy->kind = kind;
    copy->name = name;
    copy->attributes = attributes;
    copy->text = text;
    copy->directive = directive;
    copy->paragraph = paragraph;
    for (const auto& node : children)
        copy->append(node->clone());
    return copy;
}

size_t MarkupNode::place() const
{
    size_t index = 0;
    while (parent->children.at(index).get() != this)
        ++index;
    return index;
}

Result<std::unique_ptr<MarkupNode>> readMarkup(const QByteArray& bytes)
{
    MarkupNode holder;
    QXmlStreamReader reader(bytes);
    if (const auto read = readInto(holder, reader); !read)
        return read.error();
    if (holder.children.empty())
        return readError(ReadFailure::Damaged, u"XML without an element"_s);
    std::unique_ptr<MarkupNode> root = std::move(holder.children.front());
    root->parent = nullptr;
    if (!root->name.startsWith(u"w:"_s))
        return root;
    root->setAttribute(u"xmlns:w"_s, kWordNamespace);
    return root;
}

QByteArray writtenMarkup(const MarkupNode& root)
{
    QByteArray bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    appendNode(bytes, root);
    return bytes;
}

void appendEscaped(QByteArray& bytes, QStringView text, bool inAttribute)
{
    QString escaped = text.toString().toHtmlEscaped();
    if (inAttribute)
        escaped.replace(u'\n', u"&#10;"_s).replace(u'\t', u"&#9;"_s);
    bytes += escaped.toUtf8();
}

void appendStartTag(QByteArray& bytes, const MarkupNode& element, bool isEmpty)
{
    bytes += '<' + element.name.toUtf8();
    for (const MarkupNode::Attribute& attribute : element.attributes) {
        bytes += ' ' + attribute.name.toUtf8() + "=\"";
        appendEscaped(bytes, attribute.value, true);
        bytes += '"';
    }
    bytes += isEmpty ? "/>" : ">";
}

} // namespace greffier::templates
