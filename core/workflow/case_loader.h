#pragma once

#include "core/domain/session.h"
#include "core/workflow/case_material.h"

namespace greffier {

namespace store {
class Database;
}

/// What the register holds of one application. Throws StoreError.
CaseMaterial loadCase(store::Database& database, const Application& application,
                      const Vacancy& vacancy);

} // namespace greffier
