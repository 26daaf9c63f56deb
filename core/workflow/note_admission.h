#pragma once

#include "core/domain/call_draft.h"
#include "core/domain/note_verbale.h"
#include "core/store/change.h"

namespace greffier {

/// The note verbale that a draft speaks of, as the register keeps it.
NoteVerbale noteFrom(const CallDraft& draft, DocumentId document);

/// Moves the deadline of vacancies; the call keeps its own. Part of an act.
void moveDeadlines(store::Change& change, store::Database& database,
                   const QList<VacancyId>& vacancies, const Deadline& deadline);

} // namespace greffier
