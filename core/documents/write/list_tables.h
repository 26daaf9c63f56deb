#pragma once

#include "core/documents/tables/list_table.h"
#include "core/documents/write/case_file.h"
#include "core/documents/write/document_texts.h"
#include "core/documents/write/interview_schedule.h"
#include "core/documents/write/shortlist_document.h"
#include "core/domain/addressed_view.h"

/// The lists of the documents as values: the same types as the documents, so the same rules of what
/// may be said where. Names of States and mandates in the language of the texts, codes as codes.
namespace greffier {

ListTable listOf(const publicview::PublicList& list, const DocumentTexts& texts);
ListTable listOf(const publicview::PresidentsList& list, const DocumentTexts& texts);
ListTable listOf(const publicview::GroupReport& report, const DocumentTexts& texts);
ListTable listOf(const publicview::CallNote& note, const DocumentTexts& texts);
ListTable listOf(const addressedview::Reminder& reminder, const DocumentTexts& texts);
ListTable listOf(const internalview::ShortlistDocument& document, const DocumentTexts& texts);
ListTable listOf(const internalview::InterviewSchedule& schedule, const DocumentTexts& texts);

/// The candidates of a comparison or of candidate sheets, one a row.
ListTable candidatesOf(const internalview::CaseFile& file, const DocumentTexts& texts);
/// The findings of a record of screening, one a row.
ListTable findingsOf(const internalview::CaseFile& file, const DocumentTexts& texts);

} // namespace greffier
