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

/// A sentence for the officer: one line, ending as a sentence does.
bool isOneSentence(const QByteArray& err);

ProgramRun runProgram(const QString& program, const QStringList& arguments);

/// What takes the files of the sample in, without --json.
QStringList intakeArguments(const QString& registerFile, const QString& received);

/// A folder of one test, with a register.
class Workbench {
public:
    Workbench();

    QString path(const QString& name) const;
    QString registerFile() const { return path(QStringLiteral("hrc55.greffier")); }
    /// The files of the sample session: shared by all tests, only to be read.
    QString received() const;

    /// Makes the register: the call and the holders are in it.
    void begin();
    /// The same with the sample taken in. Gives what the intake printed.
    QJsonObject takeIn();
    /// The intake once more.
    ProgramRun takeInAgain() const;

private:
    QTemporaryDir m_folder;
};

} // namespace greffier::test
