#pragma once

#include <QString>

namespace greffier::test {

/// Copies a register that no program has open, with its files.
void copyRegister(const QString& from, const QString& to);

} // namespace greffier::test
