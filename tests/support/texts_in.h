#pragma once

#include "core/documents/write/document_texts.h"

namespace greffier::test {

/// What documents in a language are written with, of the shipped tables.
DocumentTexts textsIn(UnLanguage language);

} // namespace greffier::test
