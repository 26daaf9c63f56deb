#pragma once

#include "core/documents/text_document.h"
#include "core/domain/form_draft.h"
#include "core/reference/reference_tables.h"

#include <optional>

namespace greffier {

/// Understands a filled-in application form, whatever its layout: labels in tables, above their
/// values or in front of them, content controls, boxes to tick; eight sections or the older seven.
/// Labels are known by resources/reference/form_labels.csv. Nothing where the document is no
/// application form. Pure.
std::optional<FormDraft> readForm(const TextDocument& document, const QString& fileName,
                                  const ReferenceTables& tables);

} // namespace greffier
