#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/domain/public_view.h"

#include <QDateTime>

namespace greffier {

/// What templates of a call and of its extension may hold.
const templates::RecordOf<publicview::CallNote>& callFields();

/// The call for applications as a note verbale of the secretariat (procedure.md, 5).
Result<WrittenDocument> writeCall(const publicview::CallNote& note, const DocumentTexts& texts,
                                  const QDateTime& created, const TemplateChoice& choice = {});

/// The note that some vacancies of a call have a later deadline.
Result<WrittenDocument> writeCallExtension(const publicview::CallNote& note,
                                           const DocumentTexts& texts, const QDateTime& created,
                                           const TemplateChoice& choice = {});

} // namespace greffier
