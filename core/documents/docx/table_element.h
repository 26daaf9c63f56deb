#pragma once

#include "core/documents/docx/element.h"

#include <QList>
#include <QString>

namespace greffier::docx {

class Story;

/// What a table is like. Widths are in twentieths of a point.
struct TableLayout {
    QList<int> columnWidths;
    QString styleId; ///< "TableGrid", "CandidateTable"
    QString caption; ///< what a screen reader says first; never empty
    QString description;
};

/// Shares a width out in the proportion of the weights; nothing is lost by rounding.
QList<int> sharedWidths(int total, const QList<int>& weights);

/// A table: opens in its constructor, closes at the end of its scope.
class TableElement {
public:
    TableElement(Story& story, const TableLayout& layout);
    TableElement(const TableElement&) = delete;
    TableElement& operator=(const TableElement&) = delete;

private:
    friend class RowElement;
    friend class CellElement;

    void properties(const TableLayout& layout);

    Story& m_story;
    QList<int> m_widths;
    Element m_table;
};

/// A row of a table. Heading rows come first and are repeated on every page; no row is divided
/// between pages unless it may be.
class RowElement {
public:
    enum class Kind {
        Heading,
        Whole, ///< stays on one page
        Divisible, ///< may run over to the next page: for cells of any length
    };

    explicit RowElement(TableElement& table, Kind kind = Kind::Whole);
    RowElement(const RowElement&) = delete;
    RowElement& operator=(const RowElement&) = delete;

private:
    friend class CellElement;

    TableElement& m_table;
    qsizetype m_column = 0;
    Element m_row;
};

/// A cell. Word wants at least one paragraph in it.
class CellElement {
public:
    explicit CellElement(RowElement& row, int columnSpan = 1);
    CellElement(const CellElement&) = delete;
    CellElement& operator=(const CellElement&) = delete;

private:
    Element m_cell;
};

/// A whole cell with one paragraph.
void writeCell(Story& story, RowElement& row, const QString& styleId, const QString& text);

} // namespace greffier::docx
