#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace greffier::ui {

/// Writes a file as a whole, or leaves what was there. The error says where, and what to do.
Result<void> saveFile(const QByteArray& bytes, const QString& path);

} // namespace greffier::ui
