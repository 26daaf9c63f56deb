#pragma once

#include <QJsonObject>
#include <QString>

namespace greffier::bench {

/// From the start of the program `greffier`, which lies beside this one, to its first window on the
/// screen, as another program sees it (xdotool on an X display; asking takes some milliseconds):
/// without a register and with `file`; and in turn with them the same of `sqlitebrowser`, started
/// empty, where it is installed. Empty if there is no display.
QJsonObject measureFirstWindows(const QString& file);

} // namespace greffier::bench
