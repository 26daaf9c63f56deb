#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/domain/public_view.h"

#include <QDateTime>

namespace greffier {

const templates::RecordOf<publicview::GroupReport>& groupReportFields();
const templates::RecordOf<publicview::PresidentsList>& presidentsListFields();

/// The report of the Consultative Group to the President (procedure.md, 4.1).
Result<WrittenDocument> writeGroupReport(const publicview::GroupReport& report,
                                         const DocumentTexts& texts, const QDateTime& created,
                                         const TemplateChoice& choice = {});

/// The candidates the President proposes, by vacancy.
Result<WrittenDocument> writePresidentsList(const publicview::PresidentsList& list,
                                            const DocumentTexts& texts, const QDateTime& created,
                                            const TemplateChoice& choice = {});

} // namespace greffier
