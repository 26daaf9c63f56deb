#pragma once

#include "core/workflow/register.h"

#include <QJsonObject>
#include <QString>

namespace greffier::bench {

/// From the file to its lists: checks, the backup of the day, and the snapshot.
QJsonObject measureOpening(const QString& file, const Workplace& workplace);

/// Filters and orders the lists of a register, and opens dossiers, as its window does.
QJsonObject measureLists(const Register& reg);

} // namespace greffier::bench
