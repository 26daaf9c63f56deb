#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace greffier::cli {

/// Writes a whole file or none; says so when the disk is full or the place cannot be written to.
Result<void> save(const QByteArray& bytes, const QString& path);

} // namespace greffier::cli
