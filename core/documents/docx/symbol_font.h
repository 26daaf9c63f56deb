#pragma once

#include <QString>

namespace greffier::docx {

/// Whether the characters of a font are pictures, so that their codes are no letters.
bool isSymbolFont(const QString& font);

/// The Unicode character for a code of Symbol, Wingdings or a sister font; the codes appear plain
/// (0x6F) and in the private area (0xF06F). What is not known stays as it is.
QChar symbolCharacter(const QString& font, char16_t code);

/// Each character of a text set in a symbol font.
QString symbolText(const QString& font, const QString& text);

} // namespace greffier::docx
