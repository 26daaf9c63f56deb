#include "core/documents/docx/table_element.h"

#include "core/documents/docx/paragraph_element.h"
#include "core/documents/docx/run_text.h"
#include "core/documents/docx/story.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace greffier::docx {

namespace {

void writeWidth(QXmlStreamWriter& xml, const QString& name, int width)
{
    const Element element(xml, name);
    element.attribute(u"w:w"_s, QString::number(width)).attribute(u"w:type"_s, u"dxa"_s);
}

/// Only the first row is set apart by the style of the table.
void writeLook(QXmlStreamWriter& xml)
{
    const Element look(xml, u"w:tblLook"_s);
    look.attribute(u"w:val"_s, u"0620"_s)
        .attribute(u"w:firstRow"_s, u"1"_s)
        .attribute(u"w:lastRow"_s, u"0"_s)
        .attribute(u"w:firstColumn"_s, u"0"_s)
        .attribute(u"w:lastColumn"_s, u"0"_s)
        .attribute(u"w:noHBand"_s, u"1"_s)
        .attribute(u"w:noVBand"_s, u"1"_s);
}

} // namespace

QList<int> sharedWidths(int total, const QList<int>& weights)
{
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    QList<int> widths;
    int given = 0;
    int weighed = 0;
    for (const int weight : weights) {
        weighed += weight;
        const int upTo = static_cast<int>(qint64(total) * weighed / sum);
        widths += upTo - given;
        given = upTo;
    }
    return widths;
}

TableElement::TableElement(Story& story, const TableLayout& layout)
    : m_story(story)
    , m_widths(layout.columnWidths)
    , m_table(story.xml(), u"w:tbl"_s)
{
    properties(layout);
    const Element grid(story.xml(), u"w:tblGrid"_s);
    for (const int width : m_widths) {
        const Element column(story.xml(), u"w:gridCol"_s);
        column.attribute(u"w:w"_s, QString::number(width));
    }
}

void TableElement::properties(const TableLayout& layout)
{
    QXmlStreamWriter& xml = m_story.xml();
    const Element properties(xml, u"w:tblPr"_s);
    writeValue(xml, u"w:tblStyle"_s, layout.styleId);
    if (m_story.isRightToLeft())
        writeSwitch(xml, u"w:bidiVisual"_s);
    writeWidth(xml, u"w:tblW"_s, std::accumulate(m_widths.begin(), m_widths.end(), 0));
    {
        const Element fixed(xml, u"w:tblLayout"_s);
        fixed.attribute(u"w:type"_s, u"fixed"_s);
    }
    writeLook(xml);
    writeValue(xml, u"w:tblCaption"_s, attributeText(layout.caption));
    writeValue(xml, u"w:tblDescription"_s, attributeText(layout.description));
}

RowElement::RowElement(TableElement& table, Kind kind)
    : m_table(table)
    , m_row(table.m_story.xml(), u"w:tr"_s)
{
    if (kind == Kind::Divisible)
        return;
    QXmlStreamWriter& xml = table.m_story.xml();
    const Element properties(xml, u"w:trPr"_s);
    writeSwitch(xml, u"w:cantSplit"_s);
    if (kind == Kind::Heading)
        writeSwitch(xml, u"w:tblHeader"_s);
}

CellElement::CellElement(RowElement& row, int columnSpan)
    : m_cell(row.m_table.m_story.xml(), u"w:tc"_s)
{
    const QList<int>& widths = row.m_table.m_widths;
    Q_ASSERT(row.m_column + columnSpan <= widths.size());
    const auto first = widths.begin() + row.m_column;
    QXmlStreamWriter& xml = row.m_table.m_story.xml();
    const Element properties(xml, u"w:tcPr"_s);
    writeWidth(xml, u"w:tcW"_s, std::accumulate(first, first + columnSpan, 0));
    if (columnSpan > 1)
        writeValue(xml, u"w:gridSpan"_s, QString::number(columnSpan));
    row.m_column += columnSpan;
}

void writeCell(Story& story, RowElement& row, const QString& styleId, const QString& text)
{
    const CellElement cell(row);
    writeParagraph(story, styleId, text);
}

} // namespace greffier::docx
