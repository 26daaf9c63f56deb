#include "core/documents/docx/document_writer.h"

#include "core/documents/docx/footnotes_part.h"
#include "core/documents/docx/numbering_part.h"
#include "core/documents/docx/property_parts.h"
#include "core/documents/docx/shipped_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// From the edge of the page to header and footer, in twentieths of a point (1.25 cm).
constexpr int kEdgeToHeader = 709;

const auto kDocument = u"word/document.xml"_s;

QString wordType(const QString& part)
{
    return u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s + part + u"+xml"_s;
}

/// Styles of header and footer with their tab at the trailing margin of the page.
QString styleFor(const QString& style, const PageLayout& layout)
{
    return layout.landscape ? style + u"Landscape"_s : style;
}

/// "{page}/{pages}" with fields in the places of the braces.
void writePageNumbers(ParagraphElement& paragraph, const QString& pattern)
{
    qsizetype from = 0;
    while (from < pattern.size()) {
        if (pattern.mid(from).startsWith(u"{page}"_s)) {
            paragraph.field(u"PAGE"_s, u"1"_s);
            from += 6;
        } else if (pattern.mid(from).startsWith(u"{pages}"_s)) {
            paragraph.field(u"NUMPAGES"_s, u"1"_s);
            from += 7;
        } else {
            const qsizetype brace = pattern.indexOf(u'{', from + 1);
            const qsizetype end = brace < 0 ? pattern.size() : brace;
            paragraph.text(pattern.mid(from, end - from));
            from = end;
        }
    }
}

QString remarkOnDropped(int characters)
{
    //: %n is the number of control characters found in the texts of the register
    return QCoreApplication::translate(
        "Documents", "%n character(s) that a Word document cannot hold were left out of the text.",
        nullptr, characters);
}

} // namespace

DocumentWriter::DocumentWriter(DocumentProperties properties)
    : m_state{std::move(properties), {}, 0, 0, 0, {}, 0}
    , m_body(m_state, u"w:document"_s)
{
    m_state.language = textLanguage(m_state.properties.language);
    m_package.relate({}, u"officeDocument"_s, kDocument);
    m_body.xml().writeStartElement(u"w:body"_s);
}

ListId DocumentWriter::newList() { return {++m_state.lists}; }

void DocumentWriter::closeSection(const PageLayout& layout)
{
    QXmlStreamWriter& xml = m_body.xml();
    const Element paragraph(xml, u"w:p"_s);
    const Element properties(xml, u"w:pPr"_s);
    writeValue(xml, u"w:pStyle"_s, u"SectionEnd"_s);
    if (m_body.isRightToLeft())
        writeSwitch(xml, u"w:bidi"_s);
    writeSection(layout);
}

void DocumentWriter::writeSection(const PageLayout& layout)
{
    ++m_sections;
    QXmlStreamWriter& xml = m_body.xml();
    const auto reference = [&](const QString& name, const QString& id) {
        const Element element(xml, name);
        element.attribute(u"w:type"_s, u"default"_s).attribute(u"r:id"_s, id);
    };
    const Element section(xml, u"w:sectPr"_s);
    reference(u"w:headerReference"_s, addHeader(layout));
    reference(u"w:footerReference"_s, addFooter(layout));
    writeValue(xml, u"w:type"_s, u"nextPage"_s);
    {
        const Element size(xml, u"w:pgSz"_s);
        size.attribute(u"w:w"_s, QString::number(layout.width()))
            .attribute(u"w:h"_s, QString::number(layout.height()));
        if (layout.landscape)
            size.attribute(u"w:orient"_s, u"landscape"_s);
    }
    {
        const QString margin = QString::number(PageLayout::kMargin);
        const QString edge = QString::number(kEdgeToHeader);
        const Element margins(xml, u"w:pgMar"_s);
        margins.attribute(u"w:top"_s, margin)
            .attribute(u"w:right"_s, margin)
            .attribute(u"w:bottom"_s, margin)
            .attribute(u"w:left"_s, margin)
            .attribute(u"w:header"_s, edge)
            .attribute(u"w:footer"_s, edge)
            .attribute(u"w:gutter"_s, u"0"_s);
    }
    if (m_body.isRightToLeft())
        writeSwitch(xml, u"w:bidi"_s);
}

QString DocumentWriter::addHeader(const PageLayout& layout)
{
    Story header(m_state, u"w:hdr"_s);
    {
        ParagraphElement paragraph(header, styleFor(u"Header"_s, layout));
        paragraph.text(layout.headerStart);
        paragraph.text(u"\t"_s);
        paragraph.text(layout.headerEnd);
    }
    const QString path = u"word/header%1.xml"_s.arg(m_sections);
    m_package.addPart(path, header.finish(), wordType(u"header"_s));
    return m_package.relate(kDocument, u"header"_s, path);
}

QString DocumentWriter::addFooter(const PageLayout& layout)
{
    Story footer(m_state, u"w:ftr"_s);
    {
        ParagraphElement paragraph(footer, styleFor(u"Footer"_s, layout));
        paragraph.text(layout.footerStart);
        paragraph.text(u"\t"_s);
        writePageNumbers(paragraph, layout.pageNumbers);
    }
    const QString path = u"word/footer%1.xml"_s.arg(m_sections);
    m_package.addPart(path, footer.finish(), wordType(u"footer"_s));
    return m_package.relate(kDocument, u"footer"_s, path);
}

void DocumentWriter::addBodyParts()
{
    m_body.xml().writeEndElement(); // w:body
    const auto add = [&](const QString& name, const QByteArray& bytes) {
        const QString path = u"word/%1.xml"_s.arg(name);
        m_package.addPart(path, bytes, wordType(name));
        m_package.relate(kDocument, name, path);
    };
    m_package.addPart(kDocument, m_body.finish(), wordType(u"document.main"_s));
    add(u"numbering"_s, numberingPart(m_state.properties.language, m_state.lists));
    add(u"footnotes"_s, footnotesPart(m_state));
}

Result<void> DocumentWriter::addShippedParts()
{
    for (const QString& name : {u"styles"_s, u"settings"_s, u"fontTable"_s}) {
        const Result<QByteArray> part = shippedPart(name, m_state.language);
        if (!part)
            return part.error();
        const QString path = u"word/%1.xml"_s.arg(name);
        m_package.addPart(path, *part, wordType(name));
        m_package.relate(kDocument, name, path);
    }
    return {};
}

void DocumentWriter::addPropertyParts()
{
    const auto core = u"docProps/core.xml"_s;
    const auto app = u"docProps/app.xml"_s;
    m_package.addPart(core, corePropertiesPart(m_state.properties, m_state.language.tag),
                      u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    m_package.addPart(app, extendedPropertiesPart(),
                      u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    m_package.relate({}, u"core-properties"_s, core);
    m_package.relate({}, u"extended-properties"_s, app);
}

Result<WrittenDocument> DocumentWriter::finish(const PageLayout& layout)
{
    writeSection(layout);
    addBodyParts();
    if (const auto added = addShippedParts(); !added)
        return added.error();
    addPropertyParts();
    const Result<QByteArray> bytes = m_package.toBytes();
    if (!bytes)
        return bytes.error();
    WrittenDocument document{*bytes, {}};
    if (m_state.droppedCharacters > 0)
        document.remarks += remarkOnDropped(m_state.droppedCharacters);
    return document;
}

} // namespace greffier::docx
