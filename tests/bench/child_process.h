#pragma once

#include <QString>
#include <QStringList>

namespace greffier::bench {

/// What a program took from its start to its end.
struct ChildRun {
    int exitCode = -1; ///< -1: it could not be started, or was killed
    double milliseconds = 0;
    double processorMilliseconds = 0; ///< of all its threads; other work does not lengthen it
    qint64 peakKilobytes = 0; ///< most memory it held at a time
};

/// Runs a program with nothing to read and nobody to hear it, and waits for it.
ChildRun runChild(const QString& program, const QStringList& arguments);

} // namespace greffier::bench
