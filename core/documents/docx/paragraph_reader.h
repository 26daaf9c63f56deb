#pragma once

#include "core/documents/docx/field_stack.h"
#include "core/documents/docx/relationships.h"
#include "core/documents/text_document.h"

namespace greffier::docx {

/// What the drawings in a paragraph show beside it.
struct DrawnTexts {
    QList<const XmlNode*> boxes; ///< w:txbxContent of text boxes
    QStringList lines; ///< of word art and of shapes
    QList<Relationship> parts; ///< diagrams and charts
};

/// Puts the runs of one paragraph after another into text. What is not shown (instructions of
/// fields, deleted and hidden text) stays out.
class ParagraphReader {
public:
    ParagraphReader(const NoteIndex& notes, const Relationships& relationships)
        : m_notes(notes)
        , m_relationships(relationships)
        , m_fields(notes)
    {
    }

    /// Appends the content of a w:p to a paragraph.
    void read(const XmlNode& content, Paragraph& paragraph);

    /// Of the drawings anchored in what was read since the last call.
    DrawnTexts takeDrawn();

    /// The fields of a story that never end: what follows them is text.
    void leaveOpen(const QSet<const XmlNode*>& unclosed) { m_fields.leaveOpen(unclosed); }

    /// Whether a tracked change was met.
    bool sawChanges() const { return m_sawChanges; }

private:
    void readContent(const XmlNode& parent, Paragraph& paragraph);
    void readElement(const XmlNode& node, Paragraph& paragraph);
    void readRun(const XmlNode& run, Paragraph& paragraph);
    bool readRunElement(const XmlNode& node, const QString& font, Paragraph& paragraph);
    void readFieldCharacter(const XmlNode& mark, Paragraph& paragraph);
    void readNoteReference(const XmlNode& reference, Paragraph& paragraph);
    void readRuby(const XmlNode& ruby, Paragraph& paragraph);
    void readHyperlink(const XmlNode& link, Paragraph& paragraph);
    void readControl(const XmlNode& control, Paragraph& paragraph);
    void readCheckBox(const XmlNode& control, const XmlNode& box, Paragraph& paragraph);
    void append(const QString& text, Paragraph& paragraph);
    void findDrawn(const XmlNode& node);

    const NoteIndex& m_notes;
    const Relationships& m_relationships;
    FieldStack m_fields;
    int m_paragraphNumber = 0;
    bool m_runIsHidden = false;
    bool m_sawChanges = false;
    DrawnTexts m_drawn;
};

/// Name of a w:sdt: its tag, else its title.
QString controlName(const XmlNode& control);

} // namespace greffier::docx
