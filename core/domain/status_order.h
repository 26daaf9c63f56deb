#pragma once

#include "core/domain/decision.h"

#include <QList>

namespace greffier {

/// The statuses that usually follow one (procedure.md, 1.5); withdrawn may follow any of them. Not
/// a fence: an officer may decide otherwise, with a reason.
QList<Status> usualNext(Status status);

/// Whether one may follow the other without a word; staying where it is counts as usual.
bool isUsual(Status from, Status to);

} // namespace greffier
