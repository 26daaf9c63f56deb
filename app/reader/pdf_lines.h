#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Poppler {
class Page;
}

namespace greffier::reader {

struct PdfWord {
    QString text;
    QRectF box; ///< in points, from the top left corner of the page
    bool spaceAfter = false;
    int note = 0; ///< number of the note this word is the mark of; 0: it is text
};

struct PdfLine {
    int page = 0; ///< from 1
    double pageWidth = 0;
    QRectF box;
    QList<PdfWord> words; ///< from left to right
    bool rightToLeft = false;

    double height() const; ///< of its tallest word that is text
    double start() const; ///< where reading begins: from the left, or mirrored, from the right
    double end() const;
};

/// The lines of a page in reading order, column by column.
QList<PdfLine> linesOf(const Poppler::Page& page, int number);

} // namespace greffier::reader
