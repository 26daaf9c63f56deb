#pragma once

#include "core/domain/call_draft.h"

#include <QJsonObject>

namespace greffier {

/// The draft as the command line prints it; keys and codes are stable, what is absent is null.
QJsonObject callJson(const CallDraft& draft);

/// {locator, passage}: the form in which drafts give a place.
QJsonObject placeJson(const Evidence& evidence);

} // namespace greffier
