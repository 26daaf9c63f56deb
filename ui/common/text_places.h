#pragma once

#include <QHash>
#include <QStringList>

namespace greffier::ui {

/// The places of texts in the order of the interface's language, numbers in them by their value;
/// texts alike share one. Lists sort by such numbers: many rows say what others say.
QHash<QString, quint32> placesOf(QStringList texts);

} // namespace greffier::ui
