#pragma once

#include <QByteArray>

namespace greffier::fuzz {

// Each reads what it is given as a received file of its kind, and what was read as a form, a
// letter, a call or a survey. It must end, and neither crash nor grow beyond the limits; what it
// understands is of no account.

/// A .docx; or, where the input is no zip, the XML of its parts. The first part is the document
/// itself; each further one begins with a line "=== word/footnotes.xml".
void readDocx(const QByteArray& input);
/// A .xlsx; or the XML of its parts, as above, the first being the worksheet.
void readXlsx(const QByteArray& input);
/// A table of text, taken as a survey, as receipts and as a codebook.
void readTable(const QByteArray& input);
/// A saved mail (.eml).
void readMail(const QByteArray& input);
/// A text as a page lays it out: each line "x y width height word" is a word with its place.
void readLayout(const QByteArray& input);

} // namespace greffier::fuzz
