#include "core/documents/docx/property_parts.h"

#include "core/documents/docx/element.h"
#include "core/documents/docx/run_text.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

void writeText(QXmlStreamWriter& xml, const QString& name, const QString& text)
{
    const Element element(xml, name);
    xml.writeCharacters(attributeText(text));
}

void writeInstant(QXmlStreamWriter& xml, const QString& name, const QDateTime& instant)
{
    const Element element(xml, name);
    element.attribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
    xml.writeCharacters(instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
}

} // namespace

QByteArray corePropertiesPart(const DocumentProperties& properties, const QString& languageTag)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    {
        const Element core(xml, u"cp:coreProperties"_s);
        core.attribute(u"xmlns:cp"_s,
                       u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s)
            .attribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s)
            .attribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s)
            .attribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
        writeText(xml, u"dc:title"_s, properties.title);
        writeText(xml, u"dc:subject"_s, properties.subject);
        writeText(xml, u"dc:creator"_s, properties.creator);
        writeText(xml, u"dc:language"_s, languageTag);
        writeInstant(xml, u"dcterms:created"_s, properties.created);
        writeInstant(xml, u"dcterms:modified"_s, properties.created);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray extendedPropertiesPart()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    {
        const Element all(xml, u"Properties"_s);
        all.attribute(
            u"xmlns"_s,
            u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s);
        writeText(xml, u"Application"_s, u"Greffier"_s);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace greffier::docx
