#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace greffier::test {

/// What came of one call of a program.
struct ProgramRun {
    int exitCode = -1; ///< -1: killed, or it could not be started
    QByteArray out;
    QByteArray err;

    QJsonObject object() const; ///< standard output as one JSON object
    QJsonArray array() const; ///< standard output as one JSON array
};

/// Runs greffier-cli from the build, waiting for its end.
ProgramRun cli(const QStringList& arguments);

/// The same under the launcher that kills a program which opens an Internet socket.
ProgramRun cliWithoutNetwork(const QStringList& arguments);

ProgramRun runProgram(const QString& program, const QStringList& arguments);

/// A folder of one test with the files of the sample in it, and a register.
class Workbench {
public:
    Workbench();

    QString path(const QString& name) const;
    QString registerFile() const { return path(QStringLiteral("hrc55.greffier")); }
    QString received() const { return path(QStringLiteral("received")); }

    /// Makes the register and the files of the sample session, and takes the call in.
    void begin();
    /// begin(), and takes the sample in. Gives what the intake printed.
    QJsonObject takeIn();
    /// The intake once more.
    ProgramRun takeInAgain() const;

private:
    QTemporaryDir m_folder;
};

} // namespace greffier::test
