#pragma once

#include "core/documents/sheet.h"
#include "core/documents/text_document.h"

#include <QJsonObject>

#include <optional>

namespace greffier {

/// One form for the command line, the answers of greffier-reader and what is kept beside a
/// register. Keys are stable; what is empty is left out but for format, has_text, paragraphs and
/// tables. A table's "after" is the number of body paragraphs that stand before it.
QJsonObject toJson(const TextDocument& document);
QJsonObject toJson(const Sheet& sheet);

/// The reverse; nothing for what has another form or does not hold together, so that an answer
/// need not be trusted.
std::optional<TextDocument> textDocumentFromJson(const QJsonObject& json);
std::optional<Sheet> sheetFromJson(const QJsonObject& json);

/// "check_box", "link": stable, never translated.
QString toCode(FieldMark::Kind kind);
std::optional<FieldMark::Kind> fieldKindFromCode(const QString& code);

} // namespace greffier
