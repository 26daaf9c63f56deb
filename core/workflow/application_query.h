#pragma once

#include "core/base/result.h"
#include "core/workflow/register.h"

#include <QList>
#include <QString>

namespace greffier {

/// The applications that match a query line, in the order of the snapshot. Invalid: the query
/// cannot be understood; the message says where.
Result<QList<const ApplicationRow*>>
matchingApplications(const Register& reg, const Snapshot& snapshot, const QString& query);

/// What the query line is told of names: States by any of their names, and how a word is folded.
Query::Names queryNames(const Register& reg);

} // namespace greffier
