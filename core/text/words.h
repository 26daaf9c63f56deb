#pragma once

#include <QString>
#include <QStringList>

namespace greffier {

/// Number of words as Word counts them: runs without white space; each Chinese, Japanese or Korean
/// character is one word.
int wordCount(QStringView text);

/// Composed form (NFC): an accent typed as a character of its own joins its letter.
QString composed(const QString& text);

/// Without what has no shape of its own: soft hyphens, bidirectional marks, zero-width characters,
/// byte order marks.
QString withoutInvisible(const QString& text);

/// Full-width, Arabic-Indic and other decimal digits as 0 to 9.
QString withAsciiDigits(const QString& text);

/// No-break and other typographic spaces as plain spaces; line breaks and tabs stay.
QString withPlainSpaces(const QString& text);

/// All of the above: a received text as readers compare and take it apart.
QString tidied(const QString& text);

/// For comparing texts of any script, never for display: no case, no accents, no Arabic vowel
/// signs, one form of apostrophes; words apart by one space, without punctuation. "Côte d’Ivoire"
/// and "COTE D'IVOIRE" are both "cote d ivoire". Letters keep their script (NameFolder changes it).
QString folded(const QString& text);

/// The words of folded(); Chinese text, which has no spaces, is one word.
QStringList foldedWords(const QString& text);

/// folded() without the spaces: "U.S.A." and "USA" are both "usa".
QString foldedCompact(const QString& text);

} // namespace greffier
