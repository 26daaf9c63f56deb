#pragma once

#include "core/documents/docx/paragraph_element.h"
#include "core/documents/write/document_texts.h"

namespace greffier {

/// The text of a line of an outline (resources/templates/README.md), written into paragraphs:
/// [key] is a phrase, [term:key form] a term, <Style|text> a text in a character style,
/// <Style tag|text> one in a content control with that tag, ^[key] a footnote, ^^[key] one that
/// later marks refer to, \t a tab.
class OutlineText {
public:
    OutlineText(const DocumentTexts& texts, docx::Story& story)
        : m_texts(texts)
        , m_story(story)
    {
    }

    void writeParagraph(const QString& style, const QString& text, docx::ListId list = {},
                        int level = 0);

    /// The text with its phrases and terms, without any of the rest.
    QString plain(const QString& text) const;

private:
    void write(docx::ParagraphElement& paragraph, const QString& text);

    const DocumentTexts& m_texts;
    docx::Story& m_story;
    int m_notes = 0;
};

/// The keys between brackets in a line.
QStringList phraseKeysIn(const QString& line);

} // namespace greffier
