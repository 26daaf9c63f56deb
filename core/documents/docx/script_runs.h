#pragma once

#include <QList>
#include <QString>

namespace greffier::docx {

/// How Word treats the characters of a language: which of its fonts, sizes and language tags apply.
/// Source: ECMA-376 Part 1, 17.3.2.26 (rFonts).
enum class ScriptKind { Western, EastAsian, Complex };

/// A language as Word names it.
struct TextLanguage {
    QString tag; ///< "en-GB", "ar-SA"
    ScriptKind kind = ScriptKind::Western;
    bool rightToLeft = false;
    QString font; ///< for scripts the fonts of the styles do not hold; else empty

    bool operator==(const TextLanguage&) const = default;
};

/// A stretch of text in one script.
struct ScriptRun {
    QString text;
    TextLanguage language;

    bool operator==(const ScriptRun&) const = default;
};

/// "fr" to "fr-FR". Unknown codes are taken as a Western language's.
TextLanguage textLanguage(const QString& code);

/// The text in stretches of one script each, in logical order. Letters of the script of `base` are
/// in `base`; others get the likeliest language of their script. Blanks, digits and signs go with
/// the letters on both sides of them when these agree, else with `base`.
QList<ScriptRun> scriptRuns(const QString& text, const TextLanguage& base);

} // namespace greffier::docx
