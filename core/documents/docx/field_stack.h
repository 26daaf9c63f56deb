#pragma once

#include "core/documents/docx/note_index.h"
#include "core/documents/text_document.h"

#include <QList>
#include <QSet>

namespace greffier::docx {

/// A field as Word keeps it between its begin and its end mark: an instruction, then its result.
/// Fields nest and reach over paragraphs.
class FieldStack {
public:
    explicit FieldStack(const NoteIndex& notes)
        : m_notes(notes)
    {
    }

    /// w:fldChar of each type. `paragraph` tells paragraphs apart.
    void begin(const XmlNode& mark);
    void separate(const Paragraph& paragraph, int paragraphNumber);
    void end(Paragraph& paragraph, int paragraphNumber);

    /// Begins that no end belongs to, as a damaged document has them; they are no fields.
    void leaveOpen(const QSet<const XmlNode*>& unclosed) { m_unclosed = unclosed; }

    void addInstruction(const QString& text);

    /// Whether text met now is not shown: it is an instruction, or a result put differently.
    bool hidesText() const;

    /// Takes in a w:fldSimple: as begin and separate in one.
    void beginSimple(const XmlNode& field, const Paragraph& paragraph, int paragraphNumber);

private:
    struct Field {
        QString instruction;
        const XmlNode* form = nullptr; ///< w:ffData
        bool inResult = false;
        bool hidesResult = false;
        qsizetype start = 0;
        int paragraphNumber = 0;
    };

    QString code(const Field& field) const;
    int noteOf(const Field& field) const;
    void putButton(const Field& field, Paragraph& paragraph) const;
    void putFormField(const Field& field, Paragraph& paragraph) const;

    const NoteIndex& m_notes;
    QList<Field> m_open;
    QSet<const XmlNode*> m_unclosed;
};

/// The w:fldChar of a story that begin a field without an end.
QSet<const XmlNode*> unclosedFields(const XmlNode& story);

/// Whether a w:checkBox of a legacy form field is checked; one without w:checked has its default.
bool isChecked(const XmlNode& checkBox);

} // namespace greffier::docx
