#pragma once

#include "core/workflow/snapshot.h"

#include <QString>

#include <functional>

namespace greffier::ui {

class DigestHtml;

/// A value that survey, form or letter states, in words: "NO" is Norway. What is not coded stays.
QString statedValue(const QString& field, const QString& value,
                    const std::function<QString(const QString& iso2)>& stateName);

/// Survey, form and letter side by side where they differ, the differing characters marked, with
/// what an officer ruled. Links are "stated/<field>/<statement>" by their places in the
/// concordance.
void addDifferences(DigestHtml& html, const Dossier& dossier,
                    const std::function<QString(const QString& iso2)>& stateName);

/// What was read before: in other versions, or before a correction. Links are "earlier/<n>".
void addEarlierValues(DigestHtml& html, const Dossier& dossier);

/// Which file of several versions counts and who chose it; links "document/<n>" open one, and
/// "count/<n>" asks for it to count.
void addDocuments(DigestHtml& html, const Dossier& dossier);

} // namespace greffier::ui
