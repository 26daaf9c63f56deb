#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/documents/write/shortlist_document.h"

#include <QDateTime>

namespace greffier {

/// What templates of the shortlist may hold.
const templates::RecordOf<internalview::ShortlistDocument>& shortlistFields();

/// The shortlists of a session as a Word document, marked as internal on every page: for each
/// vacancy the list in the order of its ranks, the figures, and all eligible candidates
/// (procedure.md, 4.4). `created` is the moment of the register's state that is printed: the same
/// state gives the same bytes.
Result<WrittenDocument> writeShortlist(const internalview::ShortlistDocument& shortlist,
                                       const DocumentTexts& texts, const QDateTime& created,
                                       const TemplateChoice& choice = {});

} // namespace greffier
