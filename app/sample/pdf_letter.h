#pragma once

#include "app/sample/sample_people.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

namespace greffier::sample {

/// The PDF files of the sample: letters with a text layer, and scans without one. They need fonts
/// and therefore a QGuiApplication: see offscreenApplication().
QByteArray letterAsPdf(const SampleTables& tables, const Candidacy& candidacy,
                       const SentFile& file);
QByteArray scannedPage(const Candidacy& candidacy);

/// The application object for a program without a window that writes a sample.
std::unique_ptr<QCoreApplication> offscreenApplication(int& argc, char** argv);

} // namespace greffier::sample
