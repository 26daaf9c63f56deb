#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/reference/reference_tables.h"

#include <QString>

#include <optional>

namespace greffier {

/// The title of a mandate taken out of the words around it.
struct TitleReading {
    QString title; ///< as written, on one line, without seat, resolution and marks
    QString mandateCode; ///< matched; empty if unsure
    QString resolution; ///< empty if none is cited
};

/// The title in an entry or an answer like "Special Rapporteur on ... (resolution 49/13)".
TitleReading readTitle(const QString& words, const ReferenceTables& tables);

/// Where in a text a title known to the catalogue stands, with what is cited for it.
struct TitlePlace {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The first title in a running text that means a mandate for sure, else the first that may.
std::optional<TitlePlace> findMandateTitle(const ReadingText& text, const ReferenceTables& tables);

/// Where in an entry the words about the resolution begin: the bracket around them, or what leads
/// to them. `mention` is where the resolution itself is cited.
qsizetype citationStart(const QString& words, qsizetype mention);

/// A title cut out of a text: on one line, without the signs that followed it.
QString tidyTitle(const QString& raw);

} // namespace greffier
