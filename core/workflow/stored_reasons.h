#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace greffier {

/// The register keeps why a file was placed where it is, and what was odd in a note, as sentences
/// in the language of the officer who took it in. This is such a text in the language spoken now;
/// what is no sentence of the program (an officer's own words) stays as it is.
QString reasonInWords(const QString& stored);

/// Context and source of each sentence that is known, for the check of the catalogues.
QList<std::pair<QString, QString>> storedSentences();

} // namespace greffier
