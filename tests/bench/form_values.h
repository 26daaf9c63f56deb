#pragma once

#include "app/sample/candidacy.h"
#include "app/sample/sample_tables.h"
#include "core/domain/application.h"

namespace greffier::bench {

/// The values of an ordinary application for that vacancy: those of the person's form for it, or of
/// one like it.
QList<ApplicationValue> formValues(const sample::SampleTables& tables,
                                   const sample::Candidacy& candidacy, int vacancy);

} // namespace greffier::bench
