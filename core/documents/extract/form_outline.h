#pragma once

#include "core/documents/extract/form_labels.h"
#include "core/documents/text_document.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A form divided into its sections by the words of the headings.
struct FormOutline {
    QList<Block> header; ///< before the first section, headers of pages included
    QHash<QString, QList<Block>> sections; ///< "I" to "VIII": what stands below each heading
    QStringList found; ///< the sections that have a heading, in their order in the document
};

/// Headings stand in paragraphs of their own or alone in a row of a table.
FormOutline outlineOf(const TextDocument& form, const FormLabels& labels);

/// A cell of a table with the column it begins in, from 0.
struct PlacedCell {
    int column = 0;
    const TableCell* cell = nullptr;
};

/// The cells row by row, each in its column, cells that reach over columns and rows considered. The
/// table must outlive them.
QList<QList<PlacedCell>> placedCells(const Table& table);

/// Every paragraph of blocks in reading order, those in cells included, without empty ones,
/// instructions and placeholders.
QList<Paragraph> answersIn(const QList<Block>& blocks, const FormLabels& labels);

/// Text as it is compared: one kind of blank, no invisible characters, trimmed.
QString tidyText(const QString& text);

} // namespace greffier
