#include "core/documents/docx/paragraph_reader.h"

#include "core/documents/docx/drawn_text.h"
#include "core/documents/docx/symbol_font.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

/// Elements of a paragraph that merely surround others.
bool isTransparent(const XmlNode& node)
{
    if (node.space == Space::Math)
        return !node.name.endsWith(u"Pr");
    return node.space == Space::Word
        && (node.name == u"smartTag" || node.name == u"customXml" || node.name == u"dir"
            || node.name == u"bdo" || node.name == u"ins" || node.name == u"moveTo"
            || node.name == u"sdtContent");
}

FieldMark::Kind kindOf(const XmlNode& properties)
{
    const bool isList = properties.child(Space::Word, u"dropDownList")
        || properties.child(Space::Word, u"comboBox");
    return isList ? FieldMark::Kind::DropDown : FieldMark::Kind::ContentControl;
}

QString fontOf(const XmlNode& run)
{
    const XmlNode* fonts = run.descend(Space::Word, {u"rPr", u"rFonts"});
    return fonts ? fonts->attribute(Space::Word, u"ascii") : QString();
}

bool isRaised(const XmlNode& run)
{
    const XmlNode* properties = run.child(Space::Word, u"rPr");
    return valueOf(properties, u"vertAlign") == u"superscript"_s
        || valueOf(properties, u"rStyle") == u"FootnoteReference"_s;
}

/// Number of the footnote that a raised figure after a word repeats by hand; 0 for the power of a
/// unit or a number ("km2"), or where there is no such footnote.
int repeatedNote(const XmlNode& run, const QString& before, qsizetype footnotes)
{
    static const QRegularExpression unit(uR"re((^|[^\p{L}])\p{L}{0,2}$|\d$)re"_s);
    if (!isRaised(run) || before.isEmpty())
        return 0;
    const bool afterWord = before.back().isPunct() || !unit.match(before).hasMatch();
    QString text;
    for (const XmlNode& node : run.children) {
        if (node.is(Space::Word, u"t"))
            text += node.ownText();
        else if (!node.is(Space::Word, u"rPr"))
            return 0;
    }
    const int number = text.trimmed().toInt();
    return afterWord && number > 0 && number <= footnotes ? number : 0;
}

/// Without xml:space="preserve" white space at the ends of a text does not count.
QString shownText(const XmlNode& node)
{
    for (const XmlAttribute& attribute : node.attributes) {
        if (attribute.name == u"space" && attribute.value == u"preserve")
            return node.ownText();
    }
    return node.ownText().trimmed();
}

} // namespace

QString controlName(const XmlNode& control)
{
    const XmlNode* properties = control.child(Space::Word, u"sdtPr");
    const QString tag = valueOf(properties, u"tag");
    return tag.isEmpty() ? valueOf(properties, u"alias") : tag;
}

void ParagraphReader::read(const XmlNode& content, Paragraph& paragraph)
{
    ++m_paragraphNumber;
    readContent(content, paragraph);
}

DrawnTexts ParagraphReader::takeDrawn() { return std::exchange(m_drawn, {}); }

void ParagraphReader::append(const QString& text, Paragraph& paragraph)
{
    if (m_runIsHidden)
        return;
    if (m_fields.hidesText())
        m_fields.addInstruction(text); // a button shows words of its instruction
    else
        paragraph.text += text;
}

void ParagraphReader::readContent(const XmlNode& parent, Paragraph& paragraph)
{
    for (const XmlNode& node : parent.children)
        readElement(node, paragraph);
}

void ParagraphReader::readElement(const XmlNode& node, Paragraph& paragraph)
{
    if (isRemoved(node) || node.is(Space::Word, u"ins") || node.is(Space::Word, u"moveTo"))
        m_sawChanges = true;
    if (isRemoved(node))
        return;
    if (node.is(Space::Word, u"r"))
        readRun(node, paragraph);
    else if (node.is(Space::Word, u"hyperlink"))
        readHyperlink(node, paragraph);
    else if (node.is(Space::Word, u"sdt"))
        readControl(node, paragraph);
    else if (node.is(Space::Math, u"t"))
        append(node.ownText(), paragraph);
    else if (node.is(Space::Word, u"fldSimple")) {
        m_fields.beginSimple(node, paragraph, m_paragraphNumber);
        readContent(node, paragraph);
        m_fields.end(paragraph, m_paragraphNumber);
    } else if (node.is(Space::Compatibility, u"AlternateContent")) {
        if (const XmlNode* chosen = chosenAlternative(node))
            readContent(*chosen, paragraph);
    } else if (isTransparent(node)) {
        readContent(node, paragraph);
    } else if (node.name == u"drawing" || node.name == u"pict" || node.name == u"object") {
        findDrawn(node);
    }
}

void ParagraphReader::readRun(const XmlNode& run, Paragraph& paragraph)
{
    const int note = repeatedNote(run, paragraph.text, m_notes.footnotes().size());
    if (note > 0 && !m_fields.hidesText()) {
        paragraph.noteMarks += NoteMark{paragraph.text.size(), note};
        return;
    }
    m_runIsHidden = isOn(run.descend(Space::Word, {u"rPr", u"vanish"}));
    const QString font = fontOf(run);
    for (const XmlNode& node : run.children) {
        if (!readRunElement(node, font, paragraph))
            break;
    }
    m_runIsHidden = false;
}

/// False when the rest of the run is not to be read.
bool ParagraphReader::readRunElement(const XmlNode& node, const QString& font, Paragraph& paragraph)
{
    if (node.space != Space::Word) {
        if (node.is(Space::Compatibility, u"AlternateContent")) {
            const XmlNode* chosen = chosenAlternative(node);
            for (size_t i = 0; chosen && i < chosen->children.size(); ++i)
                readRunElement(chosen->children.at(i), font, paragraph);
        } else {
            readElement(node, paragraph);
        }
    } else if (node.name == u"t") {
        const QString text = shownText(node);
        append(isSymbolFont(font) ? symbolText(font, text) : text, paragraph);
    } else if (node.name == u"tab" || node.name == u"ptab") {
        append(u"\t"_s, paragraph);
    } else if (node.name == u"br" || node.name == u"cr") {
        const QString type = node.attribute(Space::Word, u"type");
        const bool endsLine = type.isEmpty() || type == u"textWrapping"_s;
        if (endsLine || !paragraph.text.isEmpty())
            append(u"\n"_s, paragraph);
    } else if (node.name == u"noBreakHyphen") {
        append(u"\u2011"_s, paragraph);
    } else if (node.name == u"softHyphen") {
        append(u"\u00AD"_s, paragraph);
    } else if (node.name == u"sym") {
        const auto code = node.attribute(Space::Word, u"char").toUShort(nullptr, 16);
        append(symbolCharacter(node.attribute(Space::Word, u"font"), code), paragraph);
    } else if (node.name == u"instrText") {
        m_fields.addInstruction(node.ownText());
    } else if (node.name == u"fldChar") {
        readFieldCharacter(node, paragraph);
    } else if (node.name == u"footnoteReference" || node.name == u"endnoteReference") {
        readNoteReference(node, paragraph);
        // With a mark of one's own, that mark is the rest of the run.
        const QString own = node.attribute(Space::Word, u"customMarkFollows");
        return own.isEmpty() || own == u"0"_s || own == u"false"_s;
    } else if (node.name == u"ruby") {
        readRuby(node, paragraph);
    } else {
        readElement(node, paragraph);
    }
    return true;
}

void ParagraphReader::readFieldCharacter(const XmlNode& mark, Paragraph& paragraph)
{
    const QString type = mark.attribute(Space::Word, u"fldCharType");
    if (type == u"begin"_s)
        m_fields.begin(mark);
    else if (type == u"separate"_s)
        m_fields.separate(paragraph, m_paragraphNumber);
    else if (type == u"end"_s)
        m_fields.end(paragraph, m_paragraphNumber);
}

void ParagraphReader::readNoteReference(const XmlNode& reference, Paragraph& paragraph)
{
    const int note = m_notes.numberOf(reference);
    if (note > 0 && !m_fields.hidesText())
        paragraph.noteMarks += NoteMark{paragraph.text.size(), note};
}

/// How it is pronounced stands above a name on the page; in a line, as Word copies it, behind it.
void ParagraphReader::readRuby(const XmlNode& ruby, Paragraph& paragraph)
{
    if (const XmlNode* base = ruby.child(Space::Word, u"rubyBase"))
        readContent(*base, paragraph);
    if (const XmlNode* reading = ruby.child(Space::Word, u"rt")) {
        append(u"("_s, paragraph);
        readContent(*reading, paragraph);
        append(u")"_s, paragraph);
    }
}

void ParagraphReader::readHyperlink(const XmlNode& link, Paragraph& paragraph)
{
    const qsizetype start = paragraph.text.size();
    readContent(link, paragraph);
    QString address;
    const QString id = link.attribute(Space::Relationship, u"id");
    if (const Relationship* target = m_relationships.find(id))
        address = target->target;
    if (const QString anchor = link.attribute(Space::Word, u"anchor"); !anchor.isEmpty())
        address += u'#' + anchor;
    paragraph.fields
        += FieldMark{FieldMark::Kind::Link, start, paragraph.text.size() - start, address, false};
}

void ParagraphReader::readControl(const XmlNode& control, Paragraph& paragraph)
{
    const XmlNode* content = control.child(Space::Word, u"sdtContent");
    const XmlNode* properties = control.child(Space::Word, u"sdtPr");
    if (!content)
        return;
    if (!properties) {
        readContent(*content, paragraph);
        return;
    }
    if (const XmlNode* box = properties->child(Space::Word2010, u"checkbox")) {
        readCheckBox(control, *box, paragraph);
        return;
    }
    const qsizetype start = paragraph.text.size();
    // The prompt of an unfilled control is the form's, not the sender's.
    if (!isOn(properties->child(Space::Word, u"showingPlcHdr")))
        readContent(*content, paragraph);
    paragraph.fields += FieldMark{kindOf(*properties), start, paragraph.text.size() - start,
                                  controlName(control), false};
}

/// The glyphs of a box are its own choice ("☑", a letter of Wingdings); its state is not.
void ParagraphReader::readCheckBox(const XmlNode& control, const XmlNode& box, Paragraph& paragraph)
{
    const XmlNode* checked = box.child(Space::Word2010, u"checked");
    const bool isChecked = isOn(checked, Space::Word2010);
    Paragraph shown;
    readContent(*control.child(Space::Word, u"sdtContent"), shown);
    paragraph.fields += FieldMark{FieldMark::Kind::CheckBox, paragraph.text.size(), 1,
                                  controlName(control), isChecked};
    append(isChecked ? u"☒"_s : u"☐"_s, paragraph);
    append(shown.text.trimmed().mid(1), paragraph);
}

void ParagraphReader::findDrawn(const XmlNode& node)
{
    if (node.is(Space::Word, u"txbxContent")) {
        m_drawn.boxes += &node;
        return;
    }
    if (node.is(Space::Compatibility, u"AlternateContent")) {
        if (const XmlNode* chosen = chosenAlternative(node))
            findDrawn(*chosen);
        return;
    }
    if (node.name == u"txBody") {
        m_drawn.lines += drawnLines(node);
        return;
    }
    if (node.name == u"textpath")
        m_drawn.lines += node.attribute(Space::None, u"string");
    const bool isChart = node.name == u"chart";
    if (isChart || node.name == u"relIds") {
        const QString id = node.attribute(Space::Relationship, isChart ? u"id" : u"dm");
        if (const Relationship* part = m_relationships.find(id); part && !part->isExternal)
            m_drawn.parts += *part;
    }
    for (const XmlNode& child : node.children)
        findDrawn(child);
}

} // namespace greffier::docx
