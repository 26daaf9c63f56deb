#pragma once

#include "core/domain/audit_entry.h"
#include "ui/common/register_words.h"

#include <QString>

namespace greffier::ui {

/// What an act was about, with words for codes: "eligible": "Eligible"; "KE AFRICAN": "Kenya,
/// African States". What is no code of that act stays as it is.
QString subjectText(const AuditEntry& act, const RegisterWords& words);
QString groundText(const AuditEntry& act, const RegisterWords& words); ///< likewise for reasons
/// What was done, in words: "Decision: HRC 55, vacancy 7".
QString actText(const AuditEntry& act, const RegisterWords& words);

} // namespace greffier::ui
