#pragma once

#include "core/documents/extract/reading_text.h"

#include <QStringList>

#include <optional>

namespace greffier {

/// Who speaks to whom in the opening or the closing formula of a note verbale.
struct NoteFormulaReading {
    ReadingText::Span sender;
    std::optional<ReadingText::Span> addressees; ///< nothing: the formula names none
};

/// "The Secretariat ... presents its compliments to ... and has the honour"; nothing without one.
std::optional<NoteFormulaReading> openingFormula(const ReadingText& text);

/// "The Secretariat ... avails itself of this opportunity to renew to ... the assurances".
std::optional<NoteFormulaReading> closingFormula(const ReadingText& text);

/// Where opening and closing name the sender or the addressees in different words, one translated
/// sentence each. A closing that only shortens what the opening says is no finding.
QStringList formulaFindings(const ReadingText& text);

} // namespace greffier
