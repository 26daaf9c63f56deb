#pragma once

#include "core/domain/application.h"

namespace greffier {

namespace store {
class Change;
struct Stores;
} // namespace store

/// Inside the act that appoints somebody: writes the term of office that begins with it. Its first
/// day is left open, since no rule sets it and the Council may. Nothing happens for a vacancy whose
/// title is not matched to a mandate. Throws StoreError.
void addTermOf(store::Change& change, store::Stores& stores, const Application& appointed);

} // namespace greffier
