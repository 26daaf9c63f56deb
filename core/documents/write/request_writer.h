#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/document_type.h"
#include "core/domain/addressed_view.h"

#include <QDateTime>

namespace greffier {

/// What templates of a request for input, and of a reminder of it, may hold.
const templates::RecordOf<publicview::RequestNote>& requestFields();
const templates::RecordOf<addressedview::Reminder>& reminderFields();

/// A request for input as a note verbale of the Office of the High Commissioner
/// (procedure.md, 5.2).
Result<WrittenDocument> writeRequest(const publicview::RequestNote& note,
                                     const DocumentTexts& texts, const QDateTime& created,
                                     const TemplateChoice& choice = {});

/// The reminder to those who did not reply, with the States by regional group.
Result<WrittenDocument> writeReminder(const addressedview::Reminder& reminder,
                                      const DocumentTexts& texts, const QDateTime& created,
                                      const TemplateChoice& choice = {});

} // namespace greffier
