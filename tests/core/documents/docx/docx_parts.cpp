#include "tests/core/documents/docx/docx_parts.h"

#include "core/documents/docx/package.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

/// Parts that hold paragraphs.
QStringList stories(const DocxParts& parts)
{
    return parts.names().filter(
        QRegularExpression(u"^word/(document|footnotes|header\\d+|footer\\d+)\\.xml$"_s));
}

QStringList unknownStyles(const DocxParts& parts)
{
    QSet<QString> known;
    for (const QString& id : parts.attributes(u"word/styles.xml"_s, u"w:style"_s, u"w:styleId"_s))
        known += id;
    QStringList problems;
    for (const QString& story : stories(parts)) {
        for (const QString& reference : {u"w:pStyle"_s, u"w:rStyle"_s, u"w:tblStyle"_s}) {
            for (const QString& id : parts.attributes(story, reference, u"w:val"_s)) {
                if (!known.contains(id))
                    problems += story + u" refers to the unknown style "_s + id;
            }
        }
    }
    for (const QString& reference : {u"w:basedOn"_s, u"w:next"_s, u"w:link"_s}) {
        for (const QString& id : parts.attributes(u"word/styles.xml"_s, reference, u"w:val"_s)) {
            if (!known.contains(id))
                problems += u"a style refers to the unknown style "_s + id;
        }
    }
    return problems;
}

QStringList missingTargets(const DocxParts& parts)
{
    QStringList problems;
    QSet<QString> ids;
    for (const PartElement& entry :
         parts.elements(u"word/_rels/document.xml.rels"_s, u"Relationship"_s)) {
        ids += entry.attribute(u"Id"_s);
        if (!parts.names().contains(u"word/"_s + entry.attribute(u"Target"_s)))
            problems += u"nothing at the target "_s + entry.attribute(u"Target"_s);
    }
    for (const QString& reference : {u"w:headerReference"_s, u"w:footerReference"_s}) {
        for (const QString& id : parts.attributes(u"word/document.xml"_s, reference, u"r:id"_s)) {
            if (!ids.contains(id))
                problems += u"no relationship "_s + id;
        }
    }
    const QStringList typed
        = parts.attributes(u"[Content_Types].xml"_s, u"Override"_s, u"PartName"_s);
    for (const QString& name : parts.names()) {
        if (!name.endsWith(u".rels"_s) && name != u"[Content_Types].xml"_s
            && !typed.contains(u'/' + name))
            problems += u"no content type for "_s + name;
    }
    return problems;
}

QStringList repeatedIds(const DocxParts& parts)
{
    QStringList problems;
    const auto look = [&](const QString& element, const QString& attribute) {
        QSet<QString> seen;
        for (const QString& story : stories(parts)) {
            for (const QString& id : parts.attributes(story, element, attribute)) {
                if (seen.contains(id))
                    problems += element + u" is there twice: "_s + id;
                seen += id;
            }
        }
    };
    look(u"w:bookmarkStart"_s, u"w:id"_s);
    look(u"w:bookmarkStart"_s, u"w:name"_s);
    look(u"w:footnote"_s, u"w:id"_s);
    look(u"w:id"_s, u"w:val"_s); // of content controls
    return problems;
}

QStringList looksOutsideStyles(const DocxParts& parts)
{
    QStringList problems;
    for (const QString& story : stories(parts)) {
        for (const QString& look :
             {u"w:b"_s, u"w:bCs"_s, u"w:i"_s, u"w:iCs"_s, u"w:sz"_s, u"w:szCs"_s, u"w:caps"_s,
              u"w:color"_s, u"w:jc"_s, u"w:spacing"_s, u"w:ind"_s, u"w:tcBorders"_s}) {
            if (!parts.elements(story, look).isEmpty())
                problems += story + u" holds "_s + look;
        }
    }
    return problems;
}

QStringList danglingReferences(const DocxParts& parts)
{
    const auto document = u"word/document.xml"_s;
    QStringList problems;
    const QStringList notes = parts.attributes(u"word/footnotes.xml"_s, u"w:footnote"_s, u"w:id"_s);
    for (const QString& id : parts.attributes(document, u"w:footnoteReference"_s, u"w:id"_s)) {
        if (!notes.contains(id))
            problems += u"no footnote "_s + id;
    }
    const QStringList lists = parts.attributes(u"word/numbering.xml"_s, u"w:num"_s, u"w:numId"_s);
    for (const QString& id : parts.attributes(document, u"w:numId"_s, u"w:val"_s)) {
        if (!lists.contains(id))
            problems += u"no list "_s + id;
    }
    const QStringList bookmarks = parts.attributes(document, u"w:bookmarkStart"_s, u"w:name"_s);
    for (const QString& story : stories(parts)) {
        QXmlStreamReader xml(parts.part(story));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement
                || xml.qualifiedName() != u"w:instrText"_s)
                continue;
            const QStringList words = xml.readElementText().split(u' ', Qt::SkipEmptyParts);
            if (QStringList{u"DATE"_s, u"TIME"_s, u"SAVEDATE"_s, u"PRINTDATE"_s, u"CREATEDATE"_s}
                    .contains(words.value(0)))
                problems += u"a field changes the date: "_s + words.join(u' ');
            if (words.value(0) == u"NOTEREF"_s && !bookmarks.contains(words.value(1)))
                problems += u"no bookmark "_s + words.value(1);
        }
    }
    return problems;
}

} // namespace

QString PartElement::attribute(const QString& qualifiedName) const
{
    return attributes.value(qualifiedName).toString();
}

DocxParts::DocxParts(const QByteArray& bytes)
    : m_bytes(bytes)
{
    REQUIRE(docx::Package::open(m_bytes));
}

QStringList DocxParts::names() const { return docx::Package::open(m_bytes)->names(); }

QByteArray DocxParts::part(const QString& name) const
{
    auto package = docx::Package::open(m_bytes);
    const auto bytes = package->part(name);
    INFO(name.toStdString());
    REQUIRE(bytes);
    return *bytes;
}

QList<PartElement> DocxParts::elements(const QString& part, const QString& name) const
{
    QList<PartElement> found;
    QXmlStreamReader xml(this->part(part));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == name)
            found += {name, xml.attributes()};
    }
    INFO((part + u": "_s + xml.errorString()).toStdString());
    CHECK_FALSE(xml.hasError());
    return found;
}

QStringList DocxParts::attributes(const QString& part, const QString& element,
                                  const QString& attribute) const
{
    QStringList values;
    for (const PartElement& one : elements(part, element)) {
        if (one.attributes.hasAttribute(attribute))
            values += one.attribute(attribute);
    }
    return values;
}

QString DocxParts::text(const QString& part) const
{
    QString text;
    QXmlStreamReader xml(this->part(part));
    bool inCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.qualifiedName().toString();
        if (xml.isStartElement()) {
            if (name == u"w:t"_s)
                text += xml.readElementText();
            else if (name == u"w:tab"_s && !xml.attributes().hasAttribute(u"w:pos"_s))
                text += u'\t';
            else if (name == u"w:br"_s)
                text += u'\n';
            else if (name == u"w:footnoteReference"_s)
                text += u'^';
            else if (name == u"w:tc"_s)
                inCell = true;
        } else if (xml.isEndElement()) {
            if (name == u"w:tc"_s) {
                text += u'\t';
                inCell = false;
            } else if (name == u"w:tr"_s || (name == u"w:p"_s && !inCell)) {
                while (text.endsWith(u'\t'))
                    text.chop(1);
                text += u'\n';
            }
        }
    }
    return text;
}

QStringList structureProblems(const DocxParts& parts)
{
    return unknownStyles(parts) + missingTargets(parts) + repeatedIds(parts)
        + looksOutsideStyles(parts) + danglingReferences(parts);
}

} // namespace greffier
