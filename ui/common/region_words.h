#pragma once

#include "core/domain/office_tables.h"
#include "core/domain/region.h"

#include <QString>

/// Words for regions and for how States take part in them.
namespace greffier::ui {

QString schemeName(const QString& scheme); ///< an office's own as the office called it
QString nameOf(const RegionEntry& entry); ///< in the language of the interface
QString participationName(GroupMembership::Participation participation);

} // namespace greffier::ui
