#pragma once

#include <QList>
#include <QString>

namespace greffier::reader {

/// A word as it stands on the page, from left to right.
struct MeasuredWord {
    QString visual;
    QList<double> widths; ///< of each letter, in points; one for each unit of the text
    double height = 0; ///< in points
};

/// Lam and alef are drawn as one shape, and the text of many PDF files names its two letters in the
/// wrong order ("األمم" for "الأمم"). Where a second alef beside them proves it, the letters are
/// put in order; what the shape measures there tells the same shape elsewhere on the page. Words
/// of which this is not known stay as they are.
void orderLamAlef(QList<MeasuredWord>& words);

} // namespace greffier::reader
