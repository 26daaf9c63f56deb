#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A list as values, for spreadsheets. Headings are stable codes, never translated.
struct ListTable {
    struct Cell {
        QString text;
        bool isNumber = false; ///< then the text is its digits
    };

    QStringList columns; ///< "vacancy", "family_name"
    QList<QList<Cell>> rows; ///< as many cells as there are columns
};

} // namespace greffier
