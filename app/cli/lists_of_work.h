#pragma once

#include "app/cli/lists.h"

#include <QJsonObject>

namespace greffier {
struct Dossier;
}

namespace greffier::cli {

/// Files that wait for an officer, with those whose they may be.
Result<Listing> waitingFiles(Register& reg);

/// Pairs of applicants that may be one person, with what speaks for and against it.
Result<Listing> suspectedDoubles(Register& reg);

/// Fields that survey, form and letter state differently, in the applications a query finds.
Result<Listing> differences(Register& reg, const QString& query);

/// Wordings of forms that officers added.
Result<Listing> formLabels(Register& reg);

/// Survey, form and letter of one application side by side, field by field.
QJsonArray concordanceJson(const Dossier& dossier);

} // namespace greffier::cli
