#pragma once

#include "core/documents/extract/form_labels.h"
#include "core/documents/text_document.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// A label of a form with what was entered beside, below or behind it.
struct FormPair {
    QString field;
    QString label; ///< as written
    QString value; ///< lines divided by line feeds; empty: nothing was entered
    QString passage; ///< as it stands there
    Locator locator; ///< of the value, or of the label where there is none
};

/// Labels and values in any layout: label cell and value cell, label above value, "Label: value",
/// several of these on one line. Only labels of the sections given are known.
QList<FormPair> pairsIn(const QList<Block>& blocks, const QStringList& sections,
                        const FormLabels& labels);

} // namespace greffier
