#pragma once

#include <QStringList>

namespace greffier {

/// Paths of the verified copies the program made beside a register, newest first.
QStringList backupCopies(const QString& registerFile);

} // namespace greffier
