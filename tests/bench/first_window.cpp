#include "tests/bench/first_window.h"

#include "tests/bench/distribution.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr double kAim = 200;
constexpr int kStarts = 20;
constexpr int kPatience = 10000; ///< in milliseconds

bool hasWindow(qint64 process)
{
    QProcess search;
    search.start(u"xdotool"_s,
                 {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(process)});
    search.waitForFinished();
    return !search.readAllStandardOutput().isEmpty();
}

struct Started {
    QString name;
    QString program;
    QStringList arguments;
    Distribution distribution = {};

    void start()
    {
        QProcess window;
        distribution.time([&] {
            QElapsedTimer waiting;
            waiting.start();
            window.start(program, arguments);
            window.waitForStarted();
            while (waiting.elapsed() < kPatience && !window.waitForFinished(0)
                   && !hasWindow(window.processId())) { }
        });
        window.terminate();
        if (!window.waitForFinished(kPatience)) {
            window.kill();
            window.waitForFinished();
        }
    }
};

} // namespace

QJsonObject measureFirstWindows(const QString& file)
{
    const QString own = QCoreApplication::applicationDirPath() + u"/greffier"_s;
    if (!QFileInfo::exists(own) || qEnvironmentVariableIsEmpty("DISPLAY")
        || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return {};
    QList<Started> programs{{u"without a register"_s, own, {}},
                            {u"with the register"_s, own, {file}}};
    const QString other = QStandardPaths::findExecutable(u"sqlitebrowser"_s);
    if (!other.isEmpty())
        programs += Started{u"sqlitebrowser"_s, other, {}};
    for (int start = 0; start < kStarts; ++start) {
        for (Started& program : programs)
            program.start();
    }
    QJsonObject report;
    for (const Started& program : programs)
        report.insert(program.name, program.distribution.toJson(kAim));
    if (other.isEmpty())
        report.insert(u"sqlitebrowser"_s, u"not installed: there is nothing to compare with"_s);
    return report;
}

} // namespace greffier::bench
