#pragma once

#include "core/domain/application.h"

#include <QDateTime>
#include <QString>

namespace greffier {

/// "24/10/2023 14:03:27 (Europe/Zurich)": as exactly as it is known, on the clock of an IANA zone.
QString instantText(const QDateTime& instant, const QString& zone, Receipt::Precision precision);

} // namespace greffier
