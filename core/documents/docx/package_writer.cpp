#include "core/documents/docx/package_writer.h"

#include "core/documents/docx/element.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// 1 January 1980, 00:00, the first moment a zip can name.
constexpr zip_uint16_t kDosTime = 0;
constexpr zip_uint16_t kDosDate = (0 << 9) | (1 << 5) | 1;
constexpr zip_uint32_t kCompression = 1; ///< the highest takes several times as long to save a fifth

const auto kPackageNamespace = u"http://schemas.openxmlformats.org/package/2006/"_s;
const auto kOfficeRelationships
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

QString relationshipType(const QString& type)
{
    if (type == u"core-properties"_s)
        return kPackageNamespace + u"relationships/metadata/"_s + type;
    return kOfficeRelationships + type;
}

/// "word/document.xml" keeps its relationships in "word/_rels/document.xml.rels".
QString relationshipsPath(const QString& source)
{
    const qsizetype slash = source.lastIndexOf(u'/');
    return source.left(slash + 1) + u"_rels/"_s + source.mid(slash + 1) + u".rels"_s;
}

struct SourceDeleter {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDeleter {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

Error notMade(const QString& detail)
{
    return {Error::Code::Internal,
            QCoreApplication::translate(
                "Documents", "The Word document could not be put together. Please try again."),
            detail};
}

bool addToArchive(zip_t* archive, const QString& path, const QByteArray& bytes)
{
    zip_source_t* source
        = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t added
        = zip_file_add(archive, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_file_set_dostime(archive, index, kDosTime, kDosDate, 0) == 0
        && zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_DOS, 0) == 0
        && zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, kCompression) == 0;
}

Result<QByteArray> readAll(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return notMade(u"the zip made in memory cannot be opened"_s);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != bytes.size())
        return notMade(u"the zip made in memory cannot be read"_s);
    return bytes;
}

} // namespace

void PackageWriter::addPart(const QString& path, const QByteArray& bytes,
                            const QString& contentType)
{
    m_parts += {path, bytes, contentType};
}

QString PackageWriter::relate(const QString& source, const QString& type, const QString& target)
{
    const auto before = std::count_if(m_relations.begin(), m_relations.end(),
                                      [&](const Relation& one) { return one.source == source; });
    const QString id = u"rId%1"_s.arg(before + 1);
    m_relations += {source, id, relationshipType(type), target, false};
    return id;
}

QByteArray PackageWriter::contentTypes() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    {
        const Element types(xml, u"Types"_s);
        types.attribute(u"xmlns"_s, kPackageNamespace + u"content-types"_s);
        const auto byExtension = [&](const QString& extension, const QString& contentType) {
            const Element entry(xml, u"Default"_s);
            entry.attribute(u"Extension"_s, extension).attribute(u"ContentType"_s, contentType);
        };
        byExtension(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
        byExtension(u"xml"_s, u"application/xml"_s);
        for (const Part& part : m_parts) {
            if (part.contentType.isEmpty())
                continue;
            const Element entry(xml, u"Override"_s);
            entry.attribute(u"PartName"_s, u'/' + part.path)
                .attribute(u"ContentType"_s, part.contentType);
        }
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray PackageWriter::relationsOf(const QString& source) const
{
    const QString folder = source.left(source.lastIndexOf(u'/') + 1);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    {
        const Element all(xml, u"Relationships"_s);
        all.attribute(u"xmlns"_s, kPackageNamespace + u"relationships"_s);
        for (const Relation& relation : m_relations) {
            if (relation.source != source)
                continue;
            const Element entry(xml, u"Relationship"_s);
            entry.attribute(u"Id"_s, relation.id).attribute(u"Type"_s, relation.type);
            if (relation.isExternal)
                entry.attribute(u"Target"_s, relation.target)
                    .attribute(u"TargetMode"_s, u"External"_s);
            else if (relation.target.startsWith(folder))
                entry.attribute(u"Target"_s, relation.target.mid(folder.size()));
            else
                entry.attribute(u"Target"_s, u'/' + relation.target);
        }
    }
    xml.writeEndDocument();
    return bytes;
}

QList<PackageWriter::Part> PackageWriter::allParts() const
{
    QList<Part> parts{{u"[Content_Types].xml"_s, contentTypes(), {}}};
    QStringList sources;
    for (const Relation& relation : m_relations) {
        if (!sources.contains(relation.source))
            sources += relation.source;
    }
    for (const QString& source : sources)
        parts += {relationshipsPath(source), relationsOf(source), {}};
    return parts + m_parts;
}

Result<QByteArray> PackageWriter::toBytes() const
{
    const std::unique_ptr<zip_source_t, SourceDeleter> target(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return notMade(u"no memory for the zip"_s);
    zip_source_keep(target.get());
    std::unique_ptr<zip_t, ArchiveDeleter> archive(
        zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return notMade(u"the zip cannot be begun"_s);
    }
    const QList<Part> parts = allParts(); // lives until the archive is closed: it is not copied
    for (const Part& part : parts) {
        if (!addToArchive(archive.get(), part.path, part.bytes))
            return notMade(u"part "_s + part.path);
    }
    if (zip_close(archive.get()) < 0)
        return notMade(QString::fromUtf8(zip_strerror(archive.get())));
    archive.release();
    return readAll(target.get());
}

} // namespace greffier::docx
