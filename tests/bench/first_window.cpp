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

} // namespace

QJsonObject measureFirstWindow(const QString& file)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/greffier"_s;
    if (!QFileInfo::exists(program) || qEnvironmentVariableIsEmpty("DISPLAY")
        || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        return {};
    Distribution distribution;
    for (int start = 0; start < kStarts; ++start) {
        QProcess window;
        distribution.time([&] {
            QElapsedTimer waiting;
            waiting.start();
            window.start(program, file.isEmpty() ? QStringList() : QStringList{file});
            window.waitForStarted();
            while (waiting.elapsed() < kPatience && !window.waitForFinished(0)
                   && !hasWindow(window.processId())) { }
        });
        window.terminate();
        if (!window.waitForFinished(kPatience))
            window.kill();
    }
    return distribution.toJson(kAim);
}

} // namespace greffier::bench
