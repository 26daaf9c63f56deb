#pragma once

#include "core/domain/decision.h"
#include "core/domain/office_tables.h"

#include <QList>

namespace greffier {

/// The statuses that usually follow one (procedure.md, 1.5); withdrawn may follow any of them. Not
/// a fence: an officer may decide otherwise, with a reason.
QList<Status> usualNext(Status status);

/// Whether one may follow the other without a word; staying where it is counts as usual.
bool isUsual(Status from, Status to);

/// Whether a reason is one usually given for a status; an office's own always is. Not a fence.
bool isUsualReason(const ReasonCode& reason, Status status);

} // namespace greffier
