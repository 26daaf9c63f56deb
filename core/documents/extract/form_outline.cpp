#include "core/documents/extract/form_outline.h"

#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace greffier {

namespace {

class OutlineBuilder {
public:
    explicit OutlineBuilder(const FormLabels& labels)
        : m_labels(labels)
    {
    }

    void add(const Block& block)
    {
        if (block.kind == Block::Kind::Paragraph)
            addParagraph(block);
        else
            addTable(block.table);
    }

    FormOutline outline;

private:
    QList<Block>& current()
    {
        return m_section.isEmpty() ? outline.header : outline.sections[m_section];
    }

    /// A section that was begun already is not begun again by a mention of its name.
    bool begin(const QString& heading)
    {
        const QString section = m_labels.sectionOf(tidyText(heading).section(u'\n', 0, 0));
        if (section.isEmpty() || outline.found.contains(section))
            return false;
        m_section = section;
        outline.found += section;
        outline.sections.insert(section, {});
        return true;
    }

    void addParagraph(const Block& block)
    {
        const QString& text = block.paragraph.text;
        if (!begin(block.paragraph.label + u' ' + text) && !begin(text)) {
            current().append(block);
            return;
        }
        // What follows the heading after a line break belongs to the section.
        if (text.contains(u'\n')) {
            Block rest = block;
            rest.paragraph.text = text.section(u'\n', 1);
            rest.paragraph.fields.clear();
            current().append(rest);
        }
    }

    void addTable(const Table& table)
    {
        Block part;
        part.kind = Block::Kind::Table;
        part.table.number = table.number;
        const auto flush = [&] {
            if (!part.table.rows.isEmpty())
                current().append(part);
            part.table.rows.clear();
        };
        for (const TableRow& row : table.rows) {
            const QString first = row.cells.isEmpty() ? QString() : row.cells.first().text();
            const bool alone = otherCellsEmpty(row);
            const QString heading = m_labels.sectionOf(tidyText(first));
            if (alone && !heading.isEmpty() && !outline.found.contains(heading)) {
                flush();
                begin(first);
                continue;
            }
            part.table.rows.append(row);
        }
        flush();
    }

    static bool otherCellsEmpty(const TableRow& row)
    {
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            if (!row.cells.at(i).text().trimmed().isEmpty())
                return false;
        }
        return !row.cells.isEmpty();
    }

    const FormLabels& m_labels;
    QString m_section;
};

} // namespace

QList<QList<PlacedCell>> placedCells(const Table& table)
{
    constexpr int mostColumns = 64;
    QList<int> reserved(mostColumns, 0); // rows a column is still taken by a cell above
    QList<QList<PlacedCell>> rows;
    for (const TableRow& row : table.rows) {
        QList<PlacedCell> placed;
        int column = 0;
        for (const TableCell& cell : row.cells) {
            while (column < mostColumns && reserved.at(column) > 0)
                ++column;
            placed.append({column, &cell});
            const int end = std::min(mostColumns, column + std::max(1, cell.columnSpan));
            for (; column < end; ++column)
                reserved[column] = std::max(1, cell.rowSpan);
        }
        for (int& rest : reserved)
            rest = std::max(0, rest - 1);
        rows.append(placed);
    }
    return rows;
}

QString tidyText(const QString& text) { return tidied(text).trimmed(); }

FormOutline outlineOf(const TextDocument& form, const FormLabels& labels)
{
    OutlineBuilder builder(labels);
    builder.outline.header = form.headerBlocks;
    for (const Block& block : form.blocks)
        builder.add(block);
    return builder.outline;
}

QList<Paragraph> answersIn(const QList<Block>& blocks, const FormLabels& labels)
{
    TextDocument document;
    document.blocks = blocks;
    QList<Paragraph> answers;
    for (const Paragraph& paragraph : allParagraphs(document)) {
        const QString text = tidyText(paragraph.text);
        if (!text.isEmpty() && !labels.isInstruction(text))
            answers.append(paragraph);
    }
    return answers;
}

} // namespace greffier
