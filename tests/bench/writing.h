#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace greffier::bench {

/// Writes a public list of so many candidates ("table"), or so many candidate sheets ("sheets"), as
/// a Word document, from invented values. For a process of its own.
Result<void> writeLarge(const QString& what, int count, const QString& path);

/// Tables of 200, 1,000 and 10,000 candidates and 1,000 candidate sheets: what writing them takes
/// here, and what the same paragraphs and tables take the npm package docx, pandoc and (200 rows)
/// python-docx, each as a process from its start to its end. `makers` is the folder of their
/// scripts. What is not installed is left out with a sentence.
QJsonObject measureWriting(const QString& makers);

} // namespace greffier::bench
