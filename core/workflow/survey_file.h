#pragma once

#include "core/documents/reader_process.h"
#include "core/documents/sheet.h"
#include "core/domain/survey_draft.h"
#include "core/domain/survey_layout.h"

#include <QStringList>

namespace greffier {

struct IntakeRequest;
struct ReferenceTables;

/// An export of the survey as it lies on disk, with its codebook.
struct SurveyFile {
    DocumentFile file;
    Sheet sheet;
    std::optional<Sheet> codebook;

    Result<SurveyDraft> draft(const SurveyLayout& layout, const ReferenceTables& reference) const;
    /// What each column is taken for; see surveyFields().
    QStringList fields(const SurveyLayout& layout, const ReferenceTables& reference) const;
};

/// Reads the tables that the request names for the survey.
Result<SurveyFile> openSurvey(ReaderProcess& reader, const IntakeRequest& request,
                              const Progress* progress);

} // namespace greffier
