#pragma once

#include <QString>

namespace greffier {

/// Alternatives of a pattern for the numbers of seats and mandates a call may announce, in words of
/// the six languages or in one or two figures.
const QString& numberWordPattern();

/// The number a match of numberWordPattern() stands for; 0 for any other word.
int numberByWord(const QString& word);

} // namespace greffier
