#pragma once

#include "core/documents/template/record_type.h"
#include "core/documents/write/case_file.h"

namespace greffier {

/// Fields of the parts of a case.
const templates::RecordOf<internalview::CaseFinding>& findingFields();
const templates::RecordOf<Decision>& decisionFields();
const templates::RecordOf<internalview::Period>& educationFields();
const templates::RecordOf<internalview::Period>& employmentFields();
const templates::RecordOf<internalview::EthicsAnswer>& ethicsFields();

} // namespace greffier
