#include "core/documents/docx/story.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

Story::Story(DocumentState& state, const QString& rootElement)
    : m_state(state)
    , m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(rootElement);
    m_xml.writeAttribute(u"xmlns:w"_s,
                         u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml.writeAttribute(u"xmlns:r"_s,
                         u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    m_xml.writeAttribute(u"xmlns:mc"_s,
                         u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s);
    m_xml.writeAttribute(u"xmlns:w14"_s, u"http://schemas.microsoft.com/office/word/2010/wordml"_s);
    m_xml.writeAttribute(u"mc:Ignorable"_s, u"w14"_s);
}

QByteArray Story::finish()
{
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace greffier::docx
