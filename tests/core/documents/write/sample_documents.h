#pragma once

#include "core/documents/write/case_file.h"
#include "core/documents/write/document_texts.h"
#include "core/documents/write/interview_schedule.h"
#include "core/documents/written_document.h"
#include "core/domain/public_view.h"

#include <functional>

/// Documents with invented persons, beside the lists of sample_lists.h.
namespace greffier::samples {

publicview::CallNote call(); ///< seven vacancies, three of them on condition
publicview::GroupReport groupReport();
publicview::PresidentsList presidentsList();
internalview::CaseFile cases();
internalview::InterviewSchedule schedule(); ///< two interviews, one candidate without a date
addressedview::LetterFile letters(); ///< two letters for one vacancy
addressedview::Reminder reminder(); ///< of a request that three States did not answer

/// Every document in each of its languages, by a name such as "call-fr".
QList<QPair<QString, Result<WrittenDocument>>>
allDocuments(const std::function<DocumentTexts(UnLanguage)>& texts);

} // namespace greffier::samples
