#include "core/documents/docx/footnotes_part.h"

#include "core/documents/docx/paragraph_element.h"
#include "core/documents/docx/story.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// Word keeps the ids -1 and 0 for the line above the notes and its continuation.
void writeSeparator(QXmlStreamWriter& xml, const QString& type, const QString& id)
{
    const Element note(xml, u"w:footnote"_s);
    note.attribute(u"w:type"_s, type).attribute(u"w:id"_s, id);
    const Element paragraph(xml, u"w:p"_s);
    {
        const Element properties(xml, u"w:pPr"_s);
        writeValue(xml, u"w:pStyle"_s, u"FootnoteSeparator"_s);
    }
    const Element run(xml, u"w:r"_s);
    writeSwitch(xml, u"w:"_s + type);
}

void writeOwnMark(QXmlStreamWriter& xml)
{
    const Element run(xml, u"w:r"_s);
    {
        const Element properties(xml, u"w:rPr"_s);
        writeValue(xml, u"w:rStyle"_s, u"FootnoteReference"_s);
    }
    writeSwitch(xml, u"w:footnoteRef"_s);
}

} // namespace

QByteArray footnotesPart(DocumentState& state)
{
    Story story(state, u"w:footnotes"_s);
    QXmlStreamWriter& xml = story.xml();
    writeSeparator(xml, u"separator"_s, u"-1"_s);
    writeSeparator(xml, u"continuationSeparator"_s, u"0"_s);
    int number = 0;
    for (const DocumentState::Footnote& footnote : std::as_const(state.footnotes)) {
        const Element note(xml, u"w:footnote"_s);
        note.attribute(u"w:id"_s, QString::number(++number));
        ParagraphElement paragraph(story, u"FootnoteText"_s);
        writeOwnMark(xml);
        paragraph.text(u' ' + footnote.text);
    }
    return story.finish();
}

} // namespace greffier::docx
