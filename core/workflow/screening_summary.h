#pragma once

#include "core/domain/finding.h"
#include "core/rules/query.h"

#include <QString>

#include <optional>

namespace greffier {

/// What a list needs to know of the findings of one application, short enough to be kept for each.
struct ScreeningSummary {
    bool complete = false; ///< survey and form are both there
    bool late = false;
    QList<QueryRow::Mark> marks; ///< of every rule that is not simply met; waivers left out

    static ScreeningSummary of(const Findings& findings);
    static ScreeningSummary of(const QueryRow& row); ///< what it was made with
};

/// "c1 l0 SEAT-WG:nE FORM-LATE:?W": stored in the cache, never shown.
QString toCode(const ScreeningSummary& summary);
std::optional<ScreeningSummary> screeningSummaryFromCode(const QString& code);

/// The proposal that the marks add up to, those of `waived` rules passed over; the same as
/// proposalFrom gives for the findings themselves.
Proposal proposalFrom(const QList<QueryRow::Mark>& marks);

} // namespace greffier
