#include "core/documents/docx/package_parts.h"

#include "core/documents/docx/package.h"
#include "core/documents/read_failure.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

const auto kContentTypes = u"[Content_Types].xml"_s;

/// "word/_rels/document.xml.rels" is about "word/document.xml".
QString sourceOf(const QString& relationships)
{
    const qsizetype slash = relationships.lastIndexOf(u"_rels/"_s);
    return relationships.left(slash) + relationships.mid(slash + 6).chopped(5);
}

bool isRelationships(const QString& path)
{
    return path.endsWith(u".rels"_s) && path.contains(u"_rels/"_s);
}

/// Calls `take` for each element below the root; false for XML that is broken or has a DTD.
template <typename Take>
bool eachElement(const QByteArray& bytes, const Take& take)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            take(reader.name(), reader.attributes());
    }
    return !reader.hasError();
}

class ContentTypes {
public:
    bool read(const QByteArray& bytes)
    {
        return eachElement(bytes, [this](QStringView name, const QXmlStreamAttributes& one) {
            const QString type = one.value(u"ContentType"_s).toString();
            if (name == u"Override")
                m_parts.insert(one.value(u"PartName"_s).toString().mid(1).toLower(), type);
            else if (name == u"Default")
                m_extensions.insert(one.value(u"Extension"_s).toString().toLower(), type);
        });
    }

    QString typeOf(const QString& path) const
    {
        const QString folded = path.toLower();
        return m_parts.value(folded, m_extensions.value(folded.section(u'.', -1)));
    }

private:
    QHash<QString, QString> m_parts;
    QHash<QString, QString> m_extensions;
};

QList<PackageWriter::Relation> relationsIn(const QByteArray& bytes, const QString& source,
                                           bool& isWhole)
{
    QList<PackageWriter::Relation> relations;
    const QString folder = source.left(source.lastIndexOf(u'/') + 1);
    isWhole = eachElement(bytes, [&](QStringView name, const QXmlStreamAttributes& one) {
        if (name != u"Relationship")
            return;
        PackageWriter::Relation relation;
        relation.source = source;
        relation.id = one.value(u"Id"_s).toString();
        relation.type = one.value(u"Type"_s).toString();
        relation.target = one.value(u"Target"_s).toString();
        relation.isExternal = one.value(u"TargetMode"_s) == u"External"_s;
        if (!relation.isExternal)
            relation.target = relation.target.startsWith(u'/')
                ? relation.target.mid(1)
                : QDir::cleanPath(folder + relation.target);
        relations += relation;
    });
    return relations;
}

} // namespace

Result<PackageParts> PackageParts::read(const QByteArray& bytes)
{
    auto package = Package::open(bytes);
    if (!package)
        return package.error();
    const auto typesPart = package->part(kContentTypes);
    if (!typesPart)
        return typesPart.error();
    ContentTypes types;
    bool isWhole = types.read(*typesPart);
    PackageParts read;
    for (const QString& name : package->names()) {
        if (name == kContentTypes)
            continue;
        const auto part = package->part(name);
        if (!part)
            return part.error();
        bool fits = true;
        if (isRelationships(name))
            read.relations += relationsIn(*part, sourceOf(name), fits);
        else
            read.parts += {name, *part, types.typeOf(name)};
        isWhole = isWhole && fits;
    }
    if (!isWhole)
        return readError(ReadFailure::Damaged, u"relationships or content types"_s);
    return read;
}

PackageParts::Part* PackageParts::find(const QString& path)
{
    for (Part& part : parts) {
        if (part.path == path)
            return &part;
    }
    return nullptr;
}

const PackageParts::Part* PackageParts::find(const QString& path) const
{
    return const_cast<PackageParts*>(this)->find(path);
}

QString PackageParts::target(const QString& source, const QString& type) const
{
    for (const PackageWriter::Relation& relation : relations) {
        if (relation.source == source && relation.type.endsWith(u'/' + type))
            return relation.target;
    }
    return {};
}

Result<QByteArray> PackageParts::toBytes() const
{
    PackageWriter writer;
    for (const PackageWriter::Relation& relation : relations)
        writer.addRelation(relation);
    for (const Part& part : parts)
        writer.addPart(part.path, part.bytes, part.contentType);
    return writer.toBytes();
}

} // namespace greffier::docx
