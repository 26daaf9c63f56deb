#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace greffier::docx {

/// A text without the characters that XML cannot hold. Source: XML 1.0, 2.2 (Char).
struct LegalText {
    QString text; ///< line ends of all kinds are line feeds
    int dropped = 0; ///< characters left out
};

LegalText legalText(const QString& text);

/// Writes the text of a run: w:t with its blanks kept, w:tab for tabs and w:br for line feeds.
/// Precondition: the text is legal.
void writeRunText(QXmlStreamWriter& xml, const QString& text);

/// A text fit for an attribute or a property: legal, in one line.
QString attributeText(const QString& text);

} // namespace greffier::docx
