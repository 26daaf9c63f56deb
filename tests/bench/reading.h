#pragma once

#include <QJsonObject>
#include <QString>

namespace greffier::bench {

/// Reads the .docx and PDF files below a folder: how many a second are understood as forms and
/// letters on 1, 2 and 4 workers, and what their text costs beside pandoc, docx2txt and pdftotext,
/// each started once a file as they are made for. A program that is not there is left out.
/// "processor_seconds" counts all processes together.
QJsonObject measureReading(const QString& folder);

} // namespace greffier::bench
