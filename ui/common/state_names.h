#pragma once

#include <QString>

#include <functional>

namespace greffier {
struct ReferenceTables;
}

namespace greffier::ui {

/// How States are called in the language of the interface at the moment of asking; a code that is
/// no State's, and every code without tables, is shown as it is.
std::function<QString(const QString& iso2)> stateNames(const ReferenceTables& reference);

} // namespace greffier::ui
