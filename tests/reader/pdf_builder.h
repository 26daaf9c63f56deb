#pragma once

#include <QByteArray>
#include <QList>
#include <QSizeF>

namespace greffier::test {

/// Words on a page: their left end and their baseline, from the top, in points.
struct PdfPiece {
    double x = 72;
    double y = 72;
    QByteArray text; ///< in Latin-1
    double size = 12;
};

using PdfPieces = QList<PdfPiece>;

/// A PDF in Helvetica, a list of pieces for each page.
QByteArray aPdf(const QList<PdfPieces>& pages, const QSizeF& size = {595, 842});

/// Lines one below the other, 14 points apart.
PdfPieces linesAt(double x, double y, const QList<QByteArray>& lines);

/// A PDF of some 2 kB that no program finishes: eight levels of forms, each of which draws the next
/// one twelve times.
QByteArray anEndlessPdf();

} // namespace greffier::test
