#pragma once

#include <QJsonObject>
#include <QString>

namespace greffier::bench {

/// What the program `greffier`, which lies beside this one, holds of the machine's memory with
/// `file` open and at rest, in KiB: all of it that is in use ("resident"), and without what it
/// shares with other programs and can be read again from disk ("its own"). Empty where the system
/// does not tell (/proc), or there is no X display or no xdotool.
QJsonObject measureWindowMemory(const QString& file);

} // namespace greffier::bench
