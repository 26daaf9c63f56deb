#pragma once

#include <QList>
#include <QString>

namespace greffier {
struct DocumentView;
}

namespace greffier::ui {

/// One place at which a text stands in a document.
struct DocumentMatch {
    qsizetype item = 0; ///< the passage, or the row of a table, from 0
    qsizetype column = 0; ///< of a table, from 0
    qsizetype from = 0; ///< the first letter, within the passage or the cell
    qsizetype length = 0;
};

/// All places of a text in reading order, whatever its capitals, accents and kinds of blanks; none
/// of a text that is empty.
QList<DocumentMatch> matchesIn(const DocumentView& view, const QString& text);

} // namespace greffier::ui
