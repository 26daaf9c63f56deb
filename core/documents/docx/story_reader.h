#pragma once

#include "core/documents/docx/numbering.h"
#include "core/documents/docx/paragraph_reader.h"

#include <functional>
#include <optional>

namespace greffier::docx {

/// Reads one story (the body, a note, a header) into paragraphs and tables. They have no locators
/// yet but for the row and cell of cells.
class StoryReader {
public:
    /// Gives what another part brings in: a w:altChunk, a diagram, a chart.
    using PartReader = std::function<QList<Block>(const Relationship& part)>;

    StoryReader(const NoteIndex& notes, const Relationships& relationships, Numbering& numbering,
                PartReader parts = {});

    QList<Block> read(const XmlNode& story);

    /// Whether a tracked change was met.
    bool sawChanges() const { return m_sawChanges || m_paragraphs.sawChanges(); }

private:
    using Visitor = std::function<void(const XmlNode&)>;

    /// A paragraph whose end was deleted by a tracked change: the next one goes on with it.
    using Unended = std::optional<Paragraph>;

    struct ReadCell {
        const XmlNode* properties = nullptr; ///< w:tcPr; null: none
        QList<Block> blocks;
    };

    void visit(const XmlNode& parent, const Visitor& visitor);
    void readBlocks(const XmlNode& parent, QList<Block>& blocks);
    void readParagraph(const XmlNode& node, Unended& unended, QList<Block>& blocks);
    void readDrawn(const DrawnTexts& drawn, QList<Block>& blocks);
    void addControls(Paragraph& paragraph) const;
    /// A row that only frames a table of several rows and columns is left out for what it frames.
    void readTable(const XmlNode& node, QList<Block>& blocks);
    QList<ReadCell> readCells(const XmlNode& row);

    const Relationships& m_relationships;
    Numbering& m_numbering;
    PartReader m_parts;
    ParagraphReader m_paragraphs;
    QList<const XmlNode*> m_controls; ///< the w:sdt around what is being read
    bool m_sawChanges = false;
};

/// Several paragraphs as one, with line feeds between them.
Paragraph joined(const QList<Paragraph>& paragraphs);

} // namespace greffier::docx
