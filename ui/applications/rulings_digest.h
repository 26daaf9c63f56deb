#pragma once

#include "ui/applications/application_digest.h"

namespace greffier::ui {

class DigestHtml;

/// The sections of a digest on what officers ruled: nothing where there is no conflict; decisions
/// with the edition they were made under, and what colleagues said of them.
void writeConflicts(DigestHtml& html, const Dossier& dossier);
void writeDecisions(DigestHtml& html, const Dossier& dossier, const DigestWords& words);

} // namespace greffier::ui
