#pragma once

#include "core/documents/docx/document_properties.h"

#include <QByteArray>

namespace greffier::docx {

/// docProps/core.xml: title, subject, creator, language ("fr-FR"), day and hour of making.
QByteArray corePropertiesPart(const DocumentProperties& properties, const QString& languageTag);

/// docProps/app.xml: the name of the program.
QByteArray extendedPropertiesPart();

} // namespace greffier::docx
