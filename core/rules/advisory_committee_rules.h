#pragma once

#include "core/rules/procedure_rule.h"

#include <QHash>

namespace greffier {

/// Kind of mandate of the Advisory Committee, as in Mandate::type.
inline constexpr QStringView kAdvisoryCommittee = u"advisory_committee";

/// Seats of the Advisory Committee by regional group, 18 in all.
/// Source: OHCHR, elections of the Advisory Committee; A/HRC/25/18.
QHash<QString, int> advisoryCommitteeSeats();

/// AC-NOMINATION, AC-SEAT, AC-TERM, AC-EXPERIENCE, AC-STANDING: candidates are proposed by Member
/// States and elected by the Council; no call to individuals, no Consultative Group
/// (procedure.md, 2.6).
Rules advisoryCommitteeRules();

} // namespace greffier
