#pragma once

#include "core/text/un_language.h"

#include <QString>
#include <QStringList>

namespace greffier {

/// The texts in one line as the language joins them: "a, b and c", "a, b et c", "a, b y c",
/// "a, b и c", "a وb وc", "a、b和c".
QString joinedList(const QStringList& texts, UnLanguage language);

} // namespace greffier
