#pragma once

#include "app/sample/candidacy.h"
#include "app/sample/sample_tables.h"
#include "core/base/result.h"

#include <QByteArray>

namespace greffier::sample {

/// The Word form of one person for one mandate, with its eight sections, in the language of the
/// person and in the technical layout of the form.
Result<QByteArray> formAsDocx(const SampleTables& tables, const Person& person, const Form& form);

/// The lunch menu that somebody sent by mistake.
Result<QByteArray> lunchMenuAsDocx(const SampleTables& tables);

} // namespace greffier::sample
