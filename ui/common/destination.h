#pragma once

#include "core/domain/note_verbale.h"

#include <variant>

namespace greffier::ui {

/// What one can go to in a window; the page that shows it knows how.
using Destination = std::variant<ApplicantId, MandateId, NoteId, SessionId, VacancyId>;

} // namespace greffier::ui
