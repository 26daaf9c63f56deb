#pragma once

#include <QString>

#include <optional>

namespace greffier::test {

/// Path of a file of the developers' shared material (the real documents), if it lies beside the
/// project. Where it does not, the test says so aloud and returns: see skipAloud().
std::optional<QString> sharedMaterial(const QString& relativePath);

/// Prints "SKIPPED: what", since Catch2 2.13 has no SKIP.
void skipAloud(const QString& what);

} // namespace greffier::test
