#pragma once

#include "core/domain/application.h"

#include <QDate>

namespace greffier {

namespace store {
class Change;
struct Stores;
} // namespace store

/// Inside the act that decides: makes the term of office of who is appointed, three years from
/// `start`, and takes back the term of who is not appointed any more. Where `start` is not valid
/// the days are left open, since no rule sets them and the Council may. Nothing happens for a
/// vacancy whose title is not matched to a mandate. Throws StoreError.
void keepTerm(store::Change& change, store::Stores& stores, const Application& application,
              Status status, QDate start);

} // namespace greffier
