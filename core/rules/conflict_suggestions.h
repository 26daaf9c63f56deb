#pragma once

#include "core/domain/conflict.h"
#include "core/rules/case_facts.h"

#include <QList>

namespace greffier {

/// Conflicts of interest that the facts of an application suggest: a member of the Consultative
/// Group of a State of the candidate or of the country of the mandate, and a relation the candidate
/// declares (section VII of the form, question 1). In a stable order; the officer rules on each.
/// `application` of the answers is left to the caller.
QList<Conflict> suggestedConflicts(const CaseFacts& facts);

} // namespace greffier
