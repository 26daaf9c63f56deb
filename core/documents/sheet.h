#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// What CSV and XLSX become: rows of cells. The address of a cell is its row and column from 1.
struct Sheet {
    QString name; ///< of the worksheet; empty for CSV
    QList<QStringList> rows; ///< as text; rows may differ in length
    QString encoding; ///< CSV: the one recognised
    QChar separator; ///< CSV: the one recognised
    QStringList remarks;

    bool operator==(const Sheet&) const = default;
};

} // namespace greffier
