#include "core/documents/docx/story_reader.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

constexpr int kMostSpan = 1000;

/// Collects the cells of a table and lets a cell that is merged downwards grow.
class TableBuilder {
public:
    void beginRow(int skippedColumns)
    {
        m_table.rows += TableRow{};
        m_column = skippedColumns;
        m_cellNumber = 0;
    }

    void addCell(const XmlNode* properties, const QList<Paragraph>& paragraphs)
    {
        const auto rows = static_cast<int>(m_table.rows.size());
        TableCell cell{paragraphs, qBound(1, valueOf(properties, u"gridSpan").toInt(), kMostSpan),
                       1, Locator::inTable(0, rows, ++m_cellNumber)};
        const XmlNode* merge = properties ? properties->child(Space::Word, u"vMerge") : nullptr;
        const bool begins = merge && merge->attribute(Space::Word, u"val") == u"restart"_s;
        const int column = std::exchange(m_column, m_column + cell.columnSpan);
        if (merge && !begins && m_merged.contains(column)) {
            const QPair<int, int> at = m_merged.value(column);
            ++m_table.rows[at.first].cells[at.second].rowSpan;
            return;
        }
        TableRow& row = m_table.rows.last();
        if (begins)
            m_merged.insert(column, {rows - 1, static_cast<int>(row.cells.size())});
        else
            m_merged.remove(column);
        row.cells += cell;
    }

    /// The rows so far as a table; the builder goes on with a new one.
    Table take()
    {
        m_merged.clear();
        return std::exchange(m_table, {});
    }

private:
    Table m_table;
    QHash<int, QPair<int, int>> m_merged; ///< row and cell of an open merge, by grid column
    int m_column = 0;
    int m_cellNumber = 0;
};

/// Whether a table within a cell has rows and columns of its own to be kept.
bool isGrid(const Block& block)
{
    const QList<TableRow>& rows = block.table.rows;
    return rows.size() > 1 && std::any_of(rows.cbegin(), rows.cend(), [](const TableRow& row) {
               return row.cells.size() > 1;
           });
}

bool isPrompt(const XmlNode& control)
{
    return isOn(control.descend(Space::Word, {u"sdtPr", u"showingPlcHdr"}));
}

bool endIsRemoved(const XmlNode* properties)
{
    const XmlNode* mark = properties ? properties->child(Space::Word, u"rPr") : nullptr;
    return mark && (mark->child(Space::Word, u"del") || mark->child(Space::Word, u"moveFrom"));
}

/// A box around a whole paragraph or cell: its glyph gives way to its state.
void putBox(Paragraph& paragraph, const XmlNode& control, const XmlNode& box)
{
    const bool checked = isOn(box.child(Space::Word2010, u"checked"), Space::Word2010);
    paragraph.text = (checked ? u'☒' : u'☐') + paragraph.text.mid(1);
    paragraph.fields.prepend(
        FieldMark{FieldMark::Kind::CheckBox, 0, 1, controlName(control), checked});
}

} // namespace

StoryReader::StoryReader(const NoteIndex& notes, const Relationships& relationships,
                         Numbering& numbering, PartReader parts)
    : m_relationships(relationships)
    , m_numbering(numbering)
    , m_parts(std::move(parts))
    , m_paragraphs(notes, relationships)
{
}

QList<Block> StoryReader::read(const XmlNode& story)
{
    m_paragraphs.leaveOpen(unclosedFields(story));
    QList<Block> blocks;
    readBlocks(story, blocks);
    return blocks;
}

/// Shows the visitor the elements of a parent, looking through what merely surrounds them.
void StoryReader::visit(const XmlNode& parent, const Visitor& visitor)
{
    for (const XmlNode& node : parent.children) {
        const bool isChange = node.is(Space::Word, u"ins") || node.is(Space::Word, u"moveTo");
        m_sawChanges = m_sawChanges || isChange || isRemoved(node);
        if (isRemoved(node))
            continue;
        if (node.is(Space::Word, u"sdt")) {
            m_controls.append(&node);
            if (const XmlNode* content = node.child(Space::Word, u"sdtContent"))
                visit(*content, visitor);
            m_controls.removeLast();
        } else if (node.is(Space::Compatibility, u"AlternateContent")) {
            if (const XmlNode* chosen = chosenAlternative(node))
                visit(*chosen, visitor);
        } else if (isChange || node.is(Space::Word, u"customXml")) {
            visit(node, visitor);
        } else {
            visitor(node);
        }
    }
}

void StoryReader::readBlocks(const XmlNode& parent, QList<Block>& blocks)
{
    Unended unended;
    visit(parent, [&](const XmlNode& node) {
        if (node.is(Space::Word, u"p")) {
            readParagraph(node, unended, blocks);
        } else if (node.is(Space::Word, u"tbl")) {
            readTable(node, blocks);
        } else if (node.is(Space::Word, u"altChunk") && m_parts) {
            const QString id = node.attribute(Space::Relationship, u"id");
            if (const Relationship* chunk = m_relationships.find(id); chunk && !chunk->isExternal)
                blocks += m_parts(*chunk);
        }
    });
    if (unended && !unended->text.isEmpty())
        blocks += Block{Block::Kind::Paragraph, *unended, {}};
}

void StoryReader::readParagraph(const XmlNode& node, Unended& unended, QList<Block>& blocks)
{
    const XmlNode* properties = node.child(Space::Word, u"pPr");
    Paragraph paragraph = unended.value_or(Paragraph{});
    unended.reset();
    m_paragraphs.read(node, paragraph);
    if (endIsRemoved(properties)) {
        m_sawChanges = true;
        unended = paragraph;
        return;
    }
    paragraph.style = valueOf(properties, u"pStyle");
    paragraph.label = m_numbering.nextLabel(properties);
    addControls(paragraph);
    blocks += Block{Block::Kind::Paragraph, paragraph, {}};
    readDrawn(m_paragraphs.takeDrawn(), blocks);
}

void StoryReader::readDrawn(const DrawnTexts& drawn, QList<Block>& blocks)
{
    for (const XmlNode* box : drawn.boxes)
        readBlocks(*box, blocks);
    for (const QString& line : drawn.lines) {
        Paragraph paragraph;
        paragraph.text = line;
        if (!line.isEmpty())
            blocks += Block{Block::Kind::Paragraph, paragraph, {}};
    }
    for (const Relationship& part : drawn.parts) {
        if (m_parts)
            blocks += m_parts(part);
    }
}

void StoryReader::addControls(Paragraph& paragraph) const
{
    for (const XmlNode* control : m_controls) {
        const XmlNode* properties = control->child(Space::Word, u"sdtPr");
        if (isPrompt(*control) && !control->descend(Space::Word, {u"sdtContent", u"tbl"})) {
            paragraph.text.clear();
            paragraph.fields.clear();
            paragraph.noteMarks.clear();
        }
        const XmlNode* box = properties ? properties->child(Space::Word2010, u"checkbox") : nullptr;
        if (box)
            putBox(paragraph, *control, *box);
        else if (const QString name = controlName(*control); !name.isEmpty())
            paragraph.fields += FieldMark{FieldMark::Kind::ContentControl, 0, paragraph.text.size(),
                                          name, false};
    }
}

void StoryReader::readTable(const XmlNode& node, QList<Block>& blocks)
{
    TableBuilder builder;
    const auto flush = [&] {
        if (const Table table = builder.take(); !table.rows.isEmpty())
            blocks += Block{Block::Kind::Table, {}, table};
    };
    visit(node, [&](const XmlNode& row) {
        const XmlNode* properties = row.child(Space::Word, u"trPr");
        const bool removed = properties && properties->child(Space::Word, u"del");
        const bool inserted = properties && properties->child(Space::Word, u"ins");
        m_sawChanges = m_sawChanges || removed || inserted;
        if (!row.is(Space::Word, u"tr") || removed)
            return;
        const QList<ReadCell> cells = readCells(row);
        const bool framesGrid = std::any_of(cells.cbegin(), cells.cend(), [](const ReadCell& cell) {
            return std::any_of(cell.blocks.cbegin(), cell.blocks.cend(), isGrid);
        });
        if (framesGrid) {
            flush();
            for (const ReadCell& cell : cells)
                blocks += cell.blocks;
            return;
        }
        builder.beginRow(qBound(0, valueOf(properties, u"gridBefore").toInt(), kMostSpan));
        for (const ReadCell& cell : cells)
            builder.addCell(cell.properties, allParagraphs(cell.blocks));
    });
    flush();
}

QList<StoryReader::ReadCell> StoryReader::readCells(const XmlNode& row)
{
    QList<ReadCell> cells;
    visit(row, [&](const XmlNode& cell) {
        if (!cell.is(Space::Word, u"tc"))
            return;
        const XmlNode* properties = cell.child(Space::Word, u"tcPr");
        if (properties && properties->child(Space::Word, u"cellDel")) {
            m_sawChanges = true;
            return;
        }
        cells += ReadCell{properties, {}};
        readBlocks(cell, cells.last().blocks);
    });
    return cells;
}

Paragraph joined(const QList<Paragraph>& paragraphs)
{
    Paragraph all = paragraphs.value(0);
    for (const Paragraph& next : paragraphs.mid(1)) {
        all.text += u'\n';
        const qsizetype shift = all.text.size();
        all.text += next.text;
        for (NoteMark mark : next.noteMarks) {
            mark.position += shift;
            all.noteMarks += mark;
        }
        for (FieldMark field : next.fields) {
            field.position += shift;
            all.fields += field;
        }
    }
    return all;
}

} // namespace greffier::docx
