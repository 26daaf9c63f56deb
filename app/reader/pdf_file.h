#pragma once

#include "core/base/result.h"

#include <memory>

namespace Poppler {
class Document;
}

namespace greffier::reader {

/// Opens a PDF held in memory. Fails with a ReadFailure: damaged, or protected with a password.
Result<std::shared_ptr<Poppler::Document>> openPdf(const QByteArray& bytes);

/// Draws a small PDF of its own, so that all that is loaded late (fonts, character maps, the PNG
/// writer) is there before the process gives up opening what it likes.
void warmUpPdf();

} // namespace greffier::reader
