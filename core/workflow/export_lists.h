#pragma once

#include "core/base/result.h"
#include "core/documents/tables/list_table.h"
#include "core/documents/write/document_texts.h"
#include "core/workflow/export_views.h"
#include "core/workflow/register.h"

namespace greffier {

/// That there is no request for input to write about.
Error noRequest();

/// The list a document shows, as values. Invalid for a document that is no list, and for a reminder
/// without a request. Throws StoreError.
Result<ListTable> listFor(const ExportRequest& request, const ExportViews& views,
                          const DocumentTexts& texts, QDate asOf);

/// The list as the file asked for, "csv" or "xlsx".
Result<QByteArray> listFile(const ListTable& table, const ExportRequest& request,
                            const DocumentTexts& texts, const QDateTime& moment);

} // namespace greffier
