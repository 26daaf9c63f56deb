#pragma once

#include <QString>

namespace greffier::ui {

/// "added_by_group": "Added by the Consultative Group"; empty: no name is known here.
QString otherColumnName(const QString& column);

/// Columns that identify a row, count its states or serve the program say nothing to an officer.
bool isInternalColumn(const QString& column);

} // namespace greffier::ui
