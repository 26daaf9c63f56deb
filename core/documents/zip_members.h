#pragma once

#include "core/base/result.h"
#include "core/documents/document_file.h"

namespace greffier {

/// The files in a zip, those of a zip within it too ("b.zip!c.docx"); what a Macintosh adds for
/// itself is left out. Office documents, which are zips as well, stay whole. Under limits; pure.
/// Fails with a ReadFailure. The hashes are left empty.
Result<QList<DocumentFile>> zipMembers(const QByteArray& bytes);

} // namespace greffier
