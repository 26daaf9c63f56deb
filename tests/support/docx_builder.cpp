#include "tests/support/docx_builder.h"

#include <QHash>
#include <QRegularExpression>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace greffier::test {

namespace {

const QString kTransitional = u"http://schemas.openxmlformats.org/"_s;

QString rootElementOf(const QString& part)
{
    static const QHash<QString, QString> roots{
        {u"styles"_s, u"styles"_s},       {u"numbering"_s, u"numbering"_s},
        {u"footnotes"_s, u"footnotes"_s}, {u"endnotes"_s, u"endnotes"_s},
        {u"comments"_s, u"comments"_s},   {u"header"_s, u"hdr"_s},
        {u"footer"_s, u"ftr"_s},          {u"settings"_s, u"settings"_s},
    };
    return roots.value(part);
}

/// "header2" is of the kind "header".
QString kindOf(const QString& part) { return QString(part).remove(QRegularExpression(u"\\d+$"_s)); }

QString wrapped(const QString& root, const QString& content)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<w:%1 xmlns:w=\"%2wordprocessingml/2006/main\""
           " xmlns:r=\"%2officeDocument/2006/relationships\""
           " xmlns:m=\"%2officeDocument/2006/math\""
           " xmlns:mc=\"%2markup-compatibility/2006\""
           " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
           " xmlns:wp=\"%2drawingml/2006/wordprocessingDrawing\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
           " xmlns:v=\"urn:schemas-microsoft-com:vml\">%3</w:%1>"_s.arg(root, kTransitional,
                                                                        content);
}

QString relationshipXml(const QString& id, const QString& kind, const QString& target,
                        bool isExternal)
{
    return u"<Relationship Id=\"%1\" Type=\"%2officeDocument/2006/relationships/%3\" "
           "Target=\"%4\"%5/>"_s.arg(id, kTransitional, kind, target,
                                     isExternal ? u" TargetMode=\"External\""_s : QString());
}

QByteArray relationshipsPart(const QString& content)
{
    return (u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            "relationships\">"_s
            + content + u"</Relationships>"_s)
        .toUtf8();
}

} // namespace

QByteArray aZip(const ZipParts& parts, const QByteArray& password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(),
                                                 static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index
            = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) // a name that zips do not take, or one that is there
            zip_source_free(source);
        else if (!password.isEmpty())
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                    password.constData());
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

DocxBuilder::DocxBuilder(const QString& body)
    : m_body(body)
{
}

DocxBuilder& DocxBuilder::part(const QString& name, const QString& content)
{
    m_parts += {name, content};
    return relationship(name, kindOf(name), name + u".xml"_s);
}

DocxBuilder& DocxBuilder::rawPart(const QString& name, const QByteArray& bytes)
{
    m_rawParts += {name, bytes};
    return *this;
}

DocxBuilder& DocxBuilder::relationship(const QString& id, const QString& kind,
                                       const QString& target, bool isExternal)
{
    m_relationships += relationshipXml(id, kind, target, isExternal);
    return *this;
}

DocxBuilder& DocxBuilder::strict()
{
    m_strict = true;
    return *this;
}

QByteArray DocxBuilder::build() const
{
    ZipParts parts{
        {u"[Content_Types].xml"_s,
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
         "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
         "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
        {u"_rels/.rels"_s,
         relationshipsPart(
             relationshipXml(u"rId1"_s, u"officeDocument"_s, u"word/document.xml"_s, false)
             + relationshipXml(u"rId2"_s, u"core-properties"_s, u"docProps/core.xml"_s, false))},
        {u"word/_rels/document.xml.rels"_s, relationshipsPart(m_relationships)},
        {u"word/document.xml"_s,
         wrapped(u"document"_s, u"<w:body>%1</w:body>"_s.arg(m_body)).toUtf8()},
    };
    for (const auto& [name, content] : m_parts)
        parts
            += {u"word/%1.xml"_s.arg(name), wrapped(rootElementOf(kindOf(name)), content).toUtf8()};
    if (m_strict) {
        for (auto& [name, bytes] : parts) {
            bytes.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                          "http://purl.oclc.org/ooxml/wordprocessingml/main");
            bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/",
                          "http://purl.oclc.org/ooxml/officeDocument/");
        }
    }
    return aZip(parts + m_rawParts);
}

QString paragraphXml(const QString& text)
{
    return u"<w:p><w:r><w:t xml:space=\"preserve\">%1</w:t></w:r></w:p>"_s.arg(
        text.toHtmlEscaped());
}

} // namespace greffier::test
