#pragma once

#include "core/documents/extract/form_labels.h"
#include "core/documents/text_document.h"
#include "core/domain/form_draft.h"
#include "core/reference/reference_tables.h"

#include <optional>

namespace greffier {

/// Understands a filled-in application form, whatever its layout: labels in tables, above their
/// values or in front of them, content controls, boxes to tick; eight sections or the older seven.
/// Nothing where the document is no application form, by its words or by the sections that the
/// labels know. Pure.
std::optional<FormDraft> readForm(const TextDocument& document, const QString& fileName,
                                  const ReferenceTables& tables,
                                  const FormLabels& labels = FormLabels::shipped());

} // namespace greffier
