#pragma once

#include "core/base/result.h"
#include "core/workflow/register.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greffier {

/// The applications that match a query line, in the order of the snapshot. Waits for the register.
/// Invalid: the query cannot be understood; the message says where.
Result<QList<const ApplicationRow*>>
matchingApplications(const Register& reg, const Snapshot& snapshot, const QString& query);

/// The same for a saved view of Sessions, in its order.
Result<QList<const ApplicationRow*>>
applicationsOfView(const Register& reg, const Snapshot& snapshot, const SavedView& view);

/// How many applications match each of several queries, Invalid as above.
QList<Result<int>> countsOf(const Register& reg, const Snapshot& snapshot,
                            const QStringList& queries);

/// The saved view of that name in that place, without regard to case; nullptr: there is none.
const SavedView* viewNamed(const Snapshot& snapshot, ViewPlace place, const QString& name);

/// What the query line is told of names: States by any of their names, groups of the register, how
/// a word is folded, which day it is.
Query::Names queryNames(const Register& reg, const Snapshot& snapshot);

/// What the query needs to know of a snapshot besides its rows; what was found in the texts is not
/// in it, see Register::findTexts.
QueryBackground queryBackground(const Query& query, const Snapshot& snapshot, QDate today);

} // namespace greffier
