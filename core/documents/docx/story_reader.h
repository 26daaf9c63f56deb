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
    /// Gives what a w:altChunk brings in, by the name of its part.
    using ChunkReader = std::function<QList<Block>(const QString& part)>;

    StoryReader(const NoteIndex& notes, const Relationships& relationships, Numbering& numbering,
                ChunkReader chunks = {});

    QList<Block> read(const XmlNode& story);

    /// Whether a tracked change was met.
    bool sawChanges() const { return m_sawChanges || m_paragraphs.sawChanges(); }

private:
    using Visitor = std::function<void(const XmlNode&)>;

    /// A paragraph whose end was deleted by a tracked change: the next one goes on with it.
    using Unended = std::optional<Paragraph>;

    void visit(const XmlNode& parent, const Visitor& visitor);
    void readBlocks(const XmlNode& parent, QList<Block>& blocks);
    void readParagraph(const XmlNode& node, Unended& unended, QList<Block>& blocks);
    void addControls(Paragraph& paragraph) const;
    Table readTable(const XmlNode& node);

    const Relationships& m_relationships;
    Numbering& m_numbering;
    ChunkReader m_chunks;
    ParagraphReader m_paragraphs;
    QList<const XmlNode*> m_controls; ///< the w:sdt around what is being read
    bool m_sawChanges = false;
};

/// Several paragraphs as one, with line feeds between them.
Paragraph joined(const QList<Paragraph>& paragraphs);

} // namespace greffier::docx
