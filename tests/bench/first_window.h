#pragma once

#include <QJsonObject>
#include <QString>

namespace greffier::bench {

/// From the start of the program `greffier`, which lies beside this one, to its first window on the
/// screen, as another program sees it (xdotool on an X display; asking takes some milliseconds).
/// `file`: the register it is started with; empty: none. Empty if it cannot be measured here.
QJsonObject measureFirstWindow(const QString& file);

} // namespace greffier::bench
