#pragma once

#include <QString>

namespace greffier::ui {

/// Words for the codes of columns that have words nowhere else; the code where it has none.
QString codeName(const QString& column, const QString& code);

/// Of what an application states: "date_of_birth": "Date of birth".
QString statedFieldName(const QString& field);

} // namespace greffier::ui
