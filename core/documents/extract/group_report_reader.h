#pragma once

#include "core/documents/extract/reading_text.h"
#include "core/domain/call_draft.h"
#include "core/domain/group_report_draft.h"
#include "core/reference/reference_tables.h"

#include <QHash>

namespace greffier {

struct GroupReportReading {
    GroupReportDraft draft;
    QList<VacancyDraft> vacancies; ///< as the background lists them
    QHash<QString, Evidence> evidence; ///< by the key of the field in the JSON draft
    QStringList remarks;
};

/// A report of the Consultative Group. `session` is 0 where it is not known. Pure.
GroupReportReading readGroupReport(const ReadingText& text, int session,
                                   const ReferenceTables& tables);

} // namespace greffier
