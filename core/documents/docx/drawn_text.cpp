#include "core/documents/docx/drawn_text.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

void addText(const XmlNode& node, QString& text)
{
    if (node.name == u"t")
        text += node.ownText();
    else if (node.name == u"br")
        text += u'\n';
    for (const XmlNode& child : node.children)
        addText(child, text);
}

void collect(const XmlNode& node, QStringList& lines)
{
    QString line;
    if (node.name == u"p") {
        addText(node, line);
    } else if (node.name == u"strCache") {
        for (const XmlNode& point : node.children) {
            for (const XmlNode& value : point.children)
                line += (line.isEmpty() || value.ownText().isEmpty() ? QString() : u"\t"_s)
                    + value.ownText();
        }
    }
    if (!line.trimmed().isEmpty() && !lines.contains(line))
        lines += line;
    const XmlNode* set = nullptr;
    for (const XmlNode& child : node.children)
        set = child.name == u"prSet" ? &child : set;
    const QString prompt = set ? set->attribute(Space::None, u"phldr") : QString();
    if (node.name == u"p" || prompt == u"1"_s || prompt == u"true"_s)
        return;
    for (const XmlNode& child : node.children)
        collect(child, lines);
}

} // namespace

QStringList drawnLines(const XmlNode& drawing)
{
    QStringList lines;
    collect(drawing, lines);
    return lines;
}

} // namespace greffier::docx
