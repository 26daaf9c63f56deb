#pragma once

#include "core/workflow/document_view.h"
#include "core/workflow/register.h"

namespace greffier {

/// A document before it leaves: the Word file and what it looks like.
struct DocumentPreview {
    ExportedDocument word;
    QByteArray pdf; ///< empty where LibreOffice is not installed
    DocumentView view; ///< its pages as pictures; without a PDF its text
    QString notice; ///< why there are no pictures, as a sentence; empty: there are
};

} // namespace greffier
