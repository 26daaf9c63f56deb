#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/documents/write/interview_schedule.h"
#include "core/text/collation.h"

#include <QDateTime>

namespace greffier {

/// What templates of the schedule of interviews may hold.
const templates::RecordOf<internalview::InterviewSchedule>& scheduleFields();

/// The schedule with its interviews in days, each in the order of time, and those without a date in
/// the alphabetical order of the language.
internalview::InterviewSchedule inOrderOfTime(const internalview::InterviewSchedule& schedule,
                                              const Collation& collation);

/// The interviews of the shortlisted candidates of a session, day by day.
Result<WrittenDocument> writeSchedule(const internalview::InterviewSchedule& schedule,
                                      const DocumentTexts& texts, const QDateTime& created,
                                      const TemplateChoice& choice = {});

} // namespace greffier
