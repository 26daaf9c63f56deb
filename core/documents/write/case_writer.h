#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/case_file.h"
#include "core/documents/write/document_type.h"

#include <QDateTime>

namespace greffier {

/// What templates of the candidate sheet, the comparison and the record of screening may hold.
const templates::RecordOf<internalview::CaseFile>& caseFields();

/// "candidate-sheet", "comparison" or "screening-record".
Result<WrittenDocument> writeCases(const QString& document, const internalview::CaseFile& file,
                                   const DocumentTexts& texts, const QDateTime& created,
                                   const TemplateChoice& choice = {});

} // namespace greffier
