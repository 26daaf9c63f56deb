#pragma once

#include "core/base/result.h"
#include "core/documents/write/document_texts.h"

namespace greffier {

/// The template that comes with the program for a document ("public-list"), in the language of the
/// texts: a Word document an officer may change, made from the outline in resources/templates and
/// the phrases of the language. The same calls give the same bytes. NotFound: no such outline.
Result<QByteArray> shippedTemplate(const QString& document, const DocumentTexts& texts);

/// The keys of the phrases an outline takes. Terms of the reference tables begin with "term:".
Result<QStringList> phrasesOfTemplate(const QString& document);

} // namespace greffier
