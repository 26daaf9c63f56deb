#pragma once

#include "core/documents/docx/document_properties.h"
#include "core/documents/docx/package_parts.h"

namespace greffier::templates {

/// Says no to what a template must not hold: macros, embedded files, and what lies elsewhere, since
/// a document made from it would fetch it from there.
Result<void> checkHarmless(const docx::PackageParts& package);

/// Leaves only what is printed, and the styles and pictures it needs: comments, properties, data of
/// other programs and what the settings say of other files are gone. `document` is the main part.
Result<void> keepPrintedParts(docx::PackageParts& package, const QString& document);

/// Adds the properties of the document: title, language, day and hour of making.
void addPropertyParts(docx::PackageParts& package, const docx::DocumentProperties& properties);

} // namespace greffier::templates
