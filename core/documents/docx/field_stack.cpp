#include "core/documents/docx/field_stack.h"

#include "core/documents/docx/symbol_font.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

constexpr qsizetype kMostOpen = 200;

/// The words of an instruction; one in quotation marks is one word, its backslashes undone.
QStringList wordsOf(const QString& instruction)
{
    static const QRegularExpression word(uR"re("((?:[^"\\]|\\.)*)"|(\S+))re"_s);
    QStringList words;
    for (const QRegularExpressionMatch& match : word.globalMatch(instruction)) {
        QString text = match.captured(match.lastCapturedIndex());
        words += match.lastCapturedIndex() == 1 ? text.replace(u"\\\\"_s, u"\\"_s) : text;
    }
    return words;
}

/// Address of a HYPERLINK: its first argument, and after \l a place in the document.
QString addressIn(const QString& instruction)
{
    const QStringList words = wordsOf(instruction);
    QString address;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i) == u"\\l"_s)
            address += u'#' + words.value(++i);
        else if (words.at(i) == u"\\o"_s || words.at(i) == u"\\t"_s)
            ++i;
        else if (!words.at(i).startsWith(u'\\') && address.isEmpty())
            address = words.at(i);
    }
    return address;
}

void putCheckBox(const XmlNode& form, const XmlNode& box, Paragraph& paragraph)
{
    const bool checked = isChecked(box);
    paragraph.fields += FieldMark{FieldMark::Kind::CheckBox, paragraph.text.size(), 1,
                                  valueOf(&form, u"name"), checked};
    paragraph.text += checked ? u'☒' : u'☐';
}

QString chosenEntry(const XmlNode& list)
{
    QStringList entries;
    for (const XmlNode& node : list.children) {
        if (node.is(Space::Word, u"listEntry"))
            entries += node.attribute(Space::Word, u"val");
    }
    const QString result = valueOf(&list, u"result");
    return entries.value((result.isEmpty() ? valueOf(&list, u"default") : result).toInt());
}

} // namespace

bool isChecked(const XmlNode& checkBox)
{
    if (const XmlNode* checked = checkBox.child(Space::Word, u"checked"))
        return isOn(checked);
    return isOn(checkBox.child(Space::Word, u"default"));
}

namespace {

void findUnclosed(const XmlNode& node, QList<const XmlNode*>& open)
{
    if (isRemoved(node))
        return;
    if (node.is(Space::Word, u"fldChar")) {
        const QString type = node.attribute(Space::Word, u"fldCharType");
        if (type == u"begin"_s)
            open += &node;
        else if (type == u"end"_s && !open.isEmpty())
            open.removeLast();
    }
    for (const XmlNode& child : node.children)
        findUnclosed(child, open);
}

} // namespace

QSet<const XmlNode*> unclosedFields(const XmlNode& story)
{
    QList<const XmlNode*> open;
    findUnclosed(story, open);
    return {open.cbegin(), open.cend()};
}

void FieldStack::begin(const XmlNode& mark)
{
    if (m_unclosed.contains(&mark))
        return;
    Field field;
    field.form = mark.child(Space::Word, u"ffData");
    if (m_open.size() < kMostOpen)
        m_open += field;
}

void FieldStack::beginSimple(const XmlNode& node, const Paragraph& paragraph, int paragraphNumber)
{
    begin(node);
    addInstruction(node.attribute(Space::Word, u"instr"));
    separate(paragraph, paragraphNumber);
}

void FieldStack::addInstruction(const QString& text)
{
    if (!m_open.isEmpty() && !m_open.last().inResult)
        m_open.last().instruction += text;
}

void FieldStack::separate(const Paragraph& paragraph, int paragraphNumber)
{
    if (m_open.isEmpty())
        return;
    Field& field = m_open.last();
    field.inResult = true;
    field.start = paragraph.text.size();
    field.paragraphNumber = paragraphNumber;
    const bool isBox = field.form && field.form->child(Space::Word, u"checkBox");
    const bool isList = field.form && field.form->child(Space::Word, u"ddList");
    field.hidesResult = isBox || isList || noteOf(field) > 0;
}

bool FieldStack::hidesText() const
{
    for (const Field& field : m_open) {
        if (!field.inResult || field.hidesResult)
            return true;
    }
    return false;
}

QString FieldStack::code(const Field& field) const
{
    return wordsOf(field.instruction).value(0).toUpper();
}

int FieldStack::noteOf(const Field& field) const
{
    const QString name = code(field);
    if (name != u"NOTEREF"_s && name != u"FTNREF"_s)
        return 0;
    return m_notes.numberOfBookmark(wordsOf(field.instruction).value(1));
}

void FieldStack::putFormField(const Field& field, Paragraph& paragraph) const
{
    if (const XmlNode* box = field.form->child(Space::Word, u"checkBox")) {
        putCheckBox(*field.form, *box, paragraph);
    } else if (const XmlNode* list = field.form->child(Space::Word, u"ddList")) {
        const QString entry = chosenEntry(*list);
        paragraph.fields += FieldMark{FieldMark::Kind::DropDown, paragraph.text.size(),
                                      entry.size(), valueOf(field.form, u"name"), false};
        paragraph.text += entry;
    } else {
        paragraph.fields
            += FieldMark{FieldMark::Kind::Text, field.start, paragraph.text.size() - field.start,
                         valueOf(field.form, u"name"), false};
    }
}

/// A field without a result that shows words of its instruction: a button, a symbol.
void FieldStack::putButton(const Field& field, Paragraph& paragraph) const
{
    static const QRegularExpression button(
        u"^\\s*(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch match = button.match(field.instruction); match.hasMatch())
        paragraph.text += match.captured(1);
    const QStringList words = wordsOf(field.instruction);
    const qsizetype font = words.indexOf(u"\\f"_s);
    if (code(field) == u"SYMBOL"_s && font > 0)
        paragraph.text
            += symbolCharacter(words.value(font + 1), words.value(1).toUShort(nullptr, 0));
}

void FieldStack::end(Paragraph& paragraph, int paragraphNumber)
{
    if (m_open.isEmpty())
        return;
    Field field = m_open.takeLast();
    if (hidesText())
        return;
    if (!field.inResult)
        field.start = paragraph.text.size();
    else if (field.paragraphNumber != paragraphNumber)
        field.start = 0;
    if (const int note = noteOf(field); note > 0)
        paragraph.noteMarks += NoteMark{paragraph.text.size(), note};
    else if (field.form)
        putFormField(field, paragraph);
    else if (!field.inResult)
        putButton(field, paragraph);
    else if (code(field) == u"HYPERLINK"_s)
        paragraph.fields
            += FieldMark{FieldMark::Kind::Link, field.start, paragraph.text.size() - field.start,
                         addressIn(field.instruction), false};
}

} // namespace greffier::docx
