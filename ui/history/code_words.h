#pragma once

#include <QString>

namespace greffier::ui {

/// Words for the codes of columns that have words nowhere else; the code where it has none.
QString codeName(const QString& column, const QString& code);

} // namespace greffier::ui
