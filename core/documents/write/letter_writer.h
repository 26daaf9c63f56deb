#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/domain/addressed_view.h"

#include <QDateTime>

namespace greffier {

/// What templates of letters to candidates may hold.
const templates::RecordOf<addressedview::LetterFile>& letterFields();

/// "letter-acknowledgement", "letter-parts-missing", "letter-invitation" or "letter-regret": one
/// document, each letter on a page of its own.
Result<WrittenDocument> writeLetters(const QString& document, const addressedview::LetterFile& file,
                                     const DocumentTexts& texts, const QDateTime& created,
                                     const TemplateChoice& choice = {});

/// The one letter of the file as the draft of a mail to the candidate, with what its template says.
/// Precondition: there is exactly one.
Result<WrittenDocument> writeMailDraft(const QString& document,
                                       const addressedview::LetterFile& file,
                                       const DocumentTexts& texts, const QDateTime& created,
                                       const TemplateChoice& choice = {});

} // namespace greffier
