#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace greffier::docx {

/// An XML element: opens in its constructor, closes at the end of its scope, so that the nesting of
/// the code is the nesting of the document. Names carry their prefix: "w:p".
class Element {
public:
    Element(QXmlStreamWriter& xml, const QString& name)
        : m_xml(xml)
    {
        m_xml.writeStartElement(name);
    }
    ~Element() { m_xml.writeEndElement(); }
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

    const Element& attribute(const QString& name, const QString& value) const
    {
        m_xml.writeAttribute(name, value);
        return *this;
    }

private:
    QXmlStreamWriter& m_xml;
};

/// An empty element, switched on by being there: <w:tblHeader/>.
inline void writeSwitch(QXmlStreamWriter& xml, const QString& name)
{
    const Element element(xml, name);
}

/// An empty element with its w:val: <w:pStyle w:val="Title"/>.
inline void writeValue(QXmlStreamWriter& xml, const QString& name, const QString& value)
{
    const Element element(xml, name);
    element.attribute(QStringLiteral("w:val"), value);
}

} // namespace greffier::docx
