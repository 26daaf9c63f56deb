#include "core/documents/docx/relationships.h"

#include "core/documents/docx/xml_tree.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

QString folderOf(const QString& part)
{
    return part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
}

QString resolved(const QString& part, const QString& target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(folderOf(part) + target);
}

} // namespace

Relationships Relationships::of(Package& package, const QString& part)
{
    Relationships relationships;
    const QString own = folderOf(part) + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    if (!package.has(own))
        return relationships;
    const auto bytes = package.part(own);
    const auto tree = bytes ? parseXml(*bytes) : Result<XmlNode>(bytes.error());
    if (!tree)
        return relationships;
    for (const XmlNode& node : tree->children) {
        Relationship relationship;
        relationship.kind = node.attribute(Space::None, u"Type").section(u'/', -1);
        relationship.isExternal = node.attribute(Space::None, u"TargetMode") == u"External"_s;
        const QString target = node.attribute(Space::None, u"Target");
        relationship.target = relationship.isExternal ? target : resolved(part, target);
        const QString id = node.attribute(Space::None, u"Id");
        relationships.m_byId.insert(id, relationship);
        relationships.m_order += id;
    }
    return relationships;
}

const Relationship* Relationships::find(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &*found;
}

QString Relationships::partOfKind(const QString& kind) const
{
    for (const QString& id : m_order) {
        const Relationship* relationship = find(id);
        if (relationship->kind == kind && !relationship->isExternal)
            return relationship->target;
    }
    return {};
}

} // namespace greffier::docx
