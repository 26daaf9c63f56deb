#pragma once

#include "core/domain/form_draft.h"

#include <QJsonObject>

namespace greffier {

/// The draft as the command line prints it; keys and codes are stable, what is absent is null.
QJsonObject formJson(const FormDraft& draft);

} // namespace greffier
