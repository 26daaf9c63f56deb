#include "core/documents/docx/paragraph_element.h"

#include "core/documents/docx/run_text.h"
#include "core/documents/docx/story.h"

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

const auto kNoteStyle = u"FootnoteReference"_s;

QString noteBookmark(int number) { return u"_RefFootnote%1"_s.arg(number); }

void writeLanguage(QXmlStreamWriter& xml, const TextLanguage& language)
{
    const Element element(xml, u"w:lang"_s);
    switch (language.kind) {
    case ScriptKind::Western: element.attribute(u"w:val"_s, language.tag); break;
    case ScriptKind::EastAsian: element.attribute(u"w:eastAsia"_s, language.tag); break;
    case ScriptKind::Complex: element.attribute(u"w:bidi"_s, language.tag); break;
    }
}

/// Word chooses among the fonts of a style by character; the hint settles signs that several
/// scripts share, and a font stands only where the styles have none for the script.
void writeFonts(QXmlStreamWriter& xml, const TextLanguage& language)
{
    if (language.kind != ScriptKind::EastAsian && language.font.isEmpty())
        return;
    const Element fonts(xml, u"w:rFonts"_s);
    if (language.kind == ScriptKind::EastAsian)
        fonts.attribute(u"w:hint"_s, u"eastAsia"_s);
    if (language.font.isEmpty())
        return;
    switch (language.kind) {
    case ScriptKind::Western:
        fonts.attribute(u"w:ascii"_s, language.font).attribute(u"w:hAnsi"_s, language.font);
        break;
    case ScriptKind::EastAsian: fonts.attribute(u"w:eastAsia"_s, language.font); break;
    case ScriptKind::Complex: fonts.attribute(u"w:cs"_s, language.font); break;
    }
}

void writeFieldMark(QXmlStreamWriter& xml, const QString& characterStyle, const QString& kind)
{
    const Element run(xml, u"w:r"_s);
    if (!characterStyle.isEmpty()) {
        const Element properties(xml, u"w:rPr"_s);
        writeValue(xml, u"w:rStyle"_s, characterStyle);
    }
    const Element mark(xml, u"w:fldChar"_s);
    mark.attribute(u"w:fldCharType"_s, kind);
}

void writeStyledRun(QXmlStreamWriter& xml, const QString& characterStyle, const QString& text)
{
    const Element run(xml, u"w:r"_s);
    if (!characterStyle.isEmpty()) {
        const Element properties(xml, u"w:rPr"_s);
        writeValue(xml, u"w:rStyle"_s, characterStyle);
    }
    writeRunText(xml, text);
}

void writeField(QXmlStreamWriter& xml, const QString& code, const QString& shown,
                const QString& characterStyle = {})
{
    writeFieldMark(xml, characterStyle, u"begin"_s);
    {
        const Element run(xml, u"w:r"_s);
        const Element instruction(xml, u"w:instrText"_s);
        instruction.attribute(u"xml:space"_s, u"preserve"_s);
        xml.writeCharacters(u' ' + code + u' ');
    }
    writeFieldMark(xml, characterStyle, u"separate"_s);
    writeStyledRun(xml, characterStyle, shown);
    writeFieldMark(xml, characterStyle, u"end"_s);
}

/// Title, tag and identity of a content control.
void writeControlIdentity(Story& story, const QString& tag, const QString& title)
{
    QXmlStreamWriter& xml = story.xml();
    writeValue(xml, u"w:alias"_s, attributeText(title));
    writeValue(xml, u"w:tag"_s, attributeText(tag));
    writeValue(xml, u"w:id"_s, QString::number(++story.state().lastControl));
}

/// A blank, digit or sign at the beginning of a text takes the direction of what stands before it.
bool beginsNeutral(const QString& text) { return !text.isEmpty() && !text.front().isLetter(); }

} // namespace

ParagraphElement::ParagraphElement(Story& story, const QString& styleId, ListId list, int level)
    : m_story(story)
    , m_paragraph(story.xml(), u"w:p"_s)
{
    QXmlStreamWriter& xml = story.xml();
    const Element properties(xml, u"w:pPr"_s);
    writeValue(xml, u"w:pStyle"_s, styleId);
    if (list.value > 0) {
        const Element numbering(xml, u"w:numPr"_s);
        writeValue(xml, u"w:ilvl"_s, QString::number(level));
        writeValue(xml, u"w:numId"_s, QString::number(list.value));
    }
    if (story.isRightToLeft())
        writeSwitch(xml, u"w:bidi"_s);
}

void ParagraphElement::text(const QString& text, const QString& characterStyle)
{
    write(text, m_story.state().language, characterStyle);
}

void ParagraphElement::textIn(const QString& language, const QString& text,
                              const QString& characterStyle)
{
    write(text, textLanguage(language), characterStyle);
}

void ParagraphElement::write(const QString& text, const TextLanguage& language,
                             const QString& characterStyle)
{
    const LegalText legal = legalText(text);
    m_story.state().droppedCharacters += legal.dropped;
    for (const ScriptRun& piece : scriptRuns(legal.text, language)) {
        const bool against = piece.language.rightToLeft != m_story.isRightToLeft();
        if (m_afterOtherDirection && !against && beginsNeutral(piece.text)) {
            const QChar mark(m_story.isRightToLeft() ? 0x200F : 0x200E); // RLM or LRM
            run({mark, m_story.state().language}, {});
        }
        run(piece, characterStyle);
        m_afterOtherDirection = against;
    }
}

void ParagraphElement::run(const ScriptRun& piece, const QString& characterStyle)
{
    const Element run(m_story.xml(), u"w:r"_s);
    runProperties(piece.language, characterStyle);
    writeRunText(m_story.xml(), piece.text);
}

void ParagraphElement::runProperties(const TextLanguage& language, const QString& characterStyle)
{
    const bool ofDocument = language == m_story.state().language;
    if (characterStyle.isEmpty() && ofDocument && !language.rightToLeft)
        return;
    QXmlStreamWriter& xml = m_story.xml();
    const Element properties(xml, u"w:rPr"_s);
    if (!characterStyle.isEmpty())
        writeValue(xml, u"w:rStyle"_s, characterStyle);
    if (!ofDocument)
        writeFonts(xml, language);
    if (language.rightToLeft)
        writeSwitch(xml, u"w:rtl"_s);
    else if (language.kind == ScriptKind::Complex)
        writeSwitch(xml, u"w:cs"_s);
    if (!ofDocument)
        writeLanguage(xml, language);
}

void ParagraphElement::footnote(const QString& key, const QString& text)
{
    QList<DocumentState::Footnote>& notes = m_story.state().footnotes;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (notes.at(i).key == key) {
            laterMark(static_cast<int>(i) + 1);
            return;
        }
    }
    notes += {key, text};
    firstMark(static_cast<int>(notes.size()));
}

void ParagraphElement::firstMark(int number)
{
    QXmlStreamWriter& xml = m_story.xml();
    const QString id = QString::number(++m_story.state().lastBookmark);
    {
        const Element start(xml, u"w:bookmarkStart"_s);
        start.attribute(u"w:id"_s, id).attribute(u"w:name"_s, noteBookmark(number));
    }
    {
        const Element run(xml, u"w:r"_s);
        {
            const Element properties(xml, u"w:rPr"_s);
            writeValue(xml, u"w:rStyle"_s, kNoteStyle);
        }
        const Element mark(xml, u"w:footnoteReference"_s);
        mark.attribute(u"w:id"_s, QString::number(number));
    }
    const Element end(xml, u"w:bookmarkEnd"_s);
    end.attribute(u"w:id"_s, id);
}

void ParagraphElement::laterMark(int number)
{
    writeField(m_story.xml(), u"NOTEREF %1 \\f \\h"_s.arg(noteBookmark(number)),
               QString::number(number), kNoteStyle);
}

void ParagraphElement::field(const QString& code, const QString& shown)
{
    writeField(m_story.xml(), code, shown);
}

void ParagraphElement::checkBox(const QString& tag, const QString& title, bool checked)
{
    QXmlStreamWriter& xml = m_story.xml();
    const auto state = [&](const QString& name, const QString& glyph) {
        const Element element(xml, name);
        element.attribute(u"w14:val"_s, glyph).attribute(u"w14:font"_s, u"MS Gothic"_s);
    };
    const Element control(xml, u"w:sdt"_s);
    {
        const Element properties(xml, u"w:sdtPr"_s);
        writeControlIdentity(m_story, tag, title);
        const Element box(xml, u"w14:checkbox"_s);
        {
            const Element value(xml, u"w14:checked"_s);
            value.attribute(u"w14:val"_s, checked ? u"1"_s : u"0"_s);
        }
        state(u"w14:checkedState"_s, u"2612"_s);
        state(u"w14:uncheckedState"_s, u"2610"_s);
    }
    const Element content(xml, u"w:sdtContent"_s);
    writeStyledRun(xml, u"CheckBox"_s, QChar(checked ? 0x2612 : 0x2610));
}

void ParagraphElement::taggedText(const QString& tag, const QString& title, const QString& text,
                                  const QString& characterStyle)
{
    QXmlStreamWriter& xml = m_story.xml();
    const Element control(xml, u"w:sdt"_s);
    {
        const Element properties(xml, u"w:sdtPr"_s);
        writeControlIdentity(m_story, tag, title);
    }
    const Element content(xml, u"w:sdtContent"_s);
    this->text(text, characterStyle);
}

void writeParagraph(Story& story, const QString& styleId, const QString& text)
{
    ParagraphElement paragraph(story, styleId);
    paragraph.text(text);
}

} // namespace greffier::docx
