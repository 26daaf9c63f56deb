#pragma once

#include "core/base/result.h"
#include "core/documents/write/document_texts.h"
#include "core/documents/written_document.h"
#include "core/domain/public_view.h"

#include <QDateTime>

namespace greffier {

/// The public list of eligible candidates of a session, as a Word document: for each vacancy the
/// candidates in the alphabetical order of the document's language. Takes nothing but what may be
/// published (procedure.md, 3.3 and 3.4). `created` is the moment of the register's state that is
/// printed: the same state gives the same bytes.
Result<WrittenDocument> writePublicList(const publicview::PublicList& list,
                                        const DocumentTexts& texts, const QDateTime& created);

} // namespace greffier
