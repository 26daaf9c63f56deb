#pragma once

#include "core/documents/docx/element.h"
#include "core/documents/docx/script_runs.h"

#include <QString>

#include <optional>

namespace greffier::docx {

class Story;

/// A numbered list of a document; made by DocumentWriter::newList().
struct ListId {
    int value = 0; ///< 0: none

    bool operator==(const ListId&) const = default;
};

/// A paragraph: opens in its constructor, closes at the end of its scope. All looks come from the
/// style. Letters of another script than the document's get their own language, direction and font.
class ParagraphElement {
public:
    /// `styleId` as in the shipped styles: "Heading1", "TableText". An item of a list names the
    /// list and its level, from 0.
    ParagraphElement(Story& story, const QString& styleId, ListId list = {}, int level = 0);
    ParagraphElement(const ParagraphElement&) = delete;
    ParagraphElement& operator=(const ParagraphElement&) = delete;

    /// Tabs and line feeds become what Word has for them; characters that XML cannot hold are
    /// dropped and counted.
    void text(const QString& text, const QString& characterStyle = {});

    /// A text known to be in a language ("fr") other than the document's.
    void textIn(const QString& language, const QString& text, const QString& characterStyle = {});

    /// The mark of a footnote. The first mark with a key makes the note; later ones refer to it.
    void footnote(const QString& key, const QString& text);

    /// A field and what it shows until Word counts anew: "PAGE", "1". Dates are never fields.
    void field(const QString& code, const QString& shown);

    /// A box to tick, as a content control.
    void checkBox(const QString& tag, const QString& title, bool checked);

    /// The text as a plain-text content control, whose tag is the uid of what it shows.
    void taggedText(const QString& tag, const QString& title, const QString& text,
                    const QString& characterStyle = {});

private:
    void write(const QString& text, const TextLanguage& language, const QString& characterStyle);
    void run(const ScriptRun& piece, const QString& characterStyle);
    void runProperties(const TextLanguage& language, const QString& characterStyle);
    void firstMark(int number);
    void laterMark(int number);

    Story& m_story;
    Element m_paragraph;
    bool m_afterOtherDirection = false; ///< the last run ran against the paragraph
};

/// A whole paragraph of one text.
void writeParagraph(Story& story, const QString& styleId, const QString& text);

} // namespace greffier::docx
