#pragma once

#include "core/base/result.h"

namespace greffier::reader {

/// A page of a PDF, from 1, drawn as PNG. Where `dpi` would give more than 25 million points, it is
/// drawn smaller. Pure. Fails with a ReadFailure.
Result<QByteArray> pdfPageImage(const QByteArray& bytes, int page, int dpi);

} // namespace greffier::reader
