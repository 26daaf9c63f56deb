#pragma once

#include "app/cli/lists.h"
#include "core/domain/note_verbale.h"

namespace greffier::cli {

/// Notes verbales, latest first; `query` are words that must stand in them. With `full` each
/// request says who of the States has not answered, by regional group.
Result<Listing> noteListing(Register& reg, const QString& query, bool full);

/// Replies to notes, late ones marked.
Result<Listing> replyListing(Register& reg);
/// States that have not answered a request: of one, by uid or reference, or of all (empty).
Result<Listing> unansweredListing(Register& reg, const QString& note);

QJsonObject noteJson(const NoteVerbale& note);

} // namespace greffier::cli
