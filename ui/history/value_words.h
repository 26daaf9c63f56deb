#pragma once

#include "ui/common/register_words.h"

#include <QJsonObject>
#include <QString>

namespace greffier::ui {

/// A value of a row of the register as an officer reads it: codes as words, days and numbers in the
/// form of the language, lists with commas. What is no code of the program stays as it is; empty
/// for what says nothing.
QString valueText(const QString& table, const QString& column, const QJsonObject& row,
                  const RegisterWords& words);

/// "public-list", "fr": "Public list of eligible candidates (French)".
QString documentText(const QString& document, const QString& language);

} // namespace greffier::ui
