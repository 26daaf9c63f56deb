#pragma once

#include "core/domain/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A footnote or endnote mark inside a paragraph.
struct NoteMark {
    qsizetype position = 0; ///< in the paragraph's text; the mark itself is not part of the text
    int note = 0; ///< number of the note in TextDocument::notes, from 1

    bool operator==(const NoteMark&) const = default;
};

/// A form field or box with its state, inside a paragraph.
struct FieldMark {
    enum class Kind { CheckBox, Text, DropDown, ContentControl, Link };

    Kind kind = Kind::Text;
    qsizetype position = 0; ///< where its text begins in the paragraph
    qsizetype length = 0;
    QString name; ///< tag, bookmark or title; for a link its address
    bool checked = false; ///< CheckBox only. The text holds ☒ or ☐ at its place

    bool operator==(const FieldMark&) const = default;
};

/// A raised mark whose note was found (a footnote in Word, small raised figures in a PDF) is a
/// NoteMark; one without a note stays in the text.
struct Paragraph {
    QString text; ///< as a reader of the page sees it, without automatic numbers
    QString label; ///< automatic number or bullet as displayed: "1.", "(a)", "•"; empty if none
    QString style; ///< id of the paragraph style; empty if none
    Locator locator;
    QList<NoteMark> noteMarks;
    QList<FieldMark> fields;

    bool operator==(const Paragraph&) const = default;
};

struct TableCell {
    QList<Paragraph> paragraphs; ///< a small table within is flattened into these, row by row
    int columnSpan = 1;
    int rowSpan = 1;
    Locator locator;

    /// The paragraphs joined by line feeds.
    QString text() const;

    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    QList<TableCell> cells;

    bool operator==(const TableRow&) const = default;
};

struct Table {
    QList<TableRow> rows;
    int number = 0; ///< from 1, in reading order

    bool operator==(const Table&) const = default;
};

/// One paragraph or one table, in reading order.
struct Block {
    enum class Kind { Paragraph, Table };

    Kind kind = Kind::Paragraph;
    Paragraph paragraph; ///< Kind::Paragraph
    Table table; ///< Kind::Table

    bool operator==(const Block&) const = default;
};

/// What a .docx, a PDF, a web page and a text become: paragraphs, tables, notes, each with its place.
struct TextDocument {
    QString format; ///< "docx", "pdf", "html", "txt"
    QList<Block> blocks; ///< the body
    QList<Block> headerBlocks; ///< texts of headers and footers, each once
    QList<Paragraph> notes; ///< footnotes, then endnotes; number n is at n - 1
    QStringList comments; ///< of reviewers; not part of the text
    QString title; ///< from the document properties
    int pages = 0; ///< PDF only
    bool trackedChanges = false; ///< there were changes; the accepted text is given
    bool hasText = true; ///< false: a scan, or nothing in it
    QStringList remarks; ///< untranslated codes: "macros", "altchunk", "altchunk_unread", "page_limit"

    bool operator==(const TextDocument&) const = default;
};

/// The whole text, a line per paragraph, table cells separated by tabs, notes at the end.
QString plainText(const TextDocument& document);

/// Every paragraph in reading order, those in table cells included.
QList<Paragraph> allParagraphs(const QList<Block>& blocks);
QList<Paragraph> allParagraphs(const TextDocument& document); ///< of its body

} // namespace greffier
