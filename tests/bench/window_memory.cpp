#include "tests/bench/window_memory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace greffier::bench {

namespace {

constexpr qint64 kAim = 200 * 1024; ///< in KiB
constexpr int kPatience = 600000; ///< for opening; in milliseconds, as the two below
constexpr int kPause = 500;
constexpr int kRest = 15000; ///< no page came or went for so long: nothing goes on any more

struct Memory {
    qint64 resident = 0;
    qint64 own = 0;

    bool operator==(const Memory&) const = default;
};

Memory memoryOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromLatin1(status.readAll());
    const auto number = [&](const QString& name) {
        const QRegularExpression line(u"^%1:\\s+(\\d+)"_s.arg(name),
                                      QRegularExpression::MultilineOption);
        return line.match(text).captured(1).toLongLong();
    };
    return {number(u"VmRSS"_s), number(u"RssAnon"_s)};
}

/// Whether a window of the program bears the name of the register.
bool hasOpened(qint64 process, const QString& file)
{
    QProcess search;
    search.start(u"xdotool"_s,
                 {u"search"_s, u"--all"_s, u"--pid"_s, QString::number(process), u"--name"_s,
                  QFileInfo(file).completeBaseName()});
    search.waitForFinished();
    return !search.readAllStandardOutput().isEmpty();
}

Memory atRest(QProcess& window, const QString& file)
{
    QElapsedTimer waited;
    waited.start();
    QElapsedTimer unchanged;
    unchanged.start();
    Memory last;
    while (waited.elapsed() < kPatience && !window.waitForFinished(0)) {
        QThread::msleep(kPause);
        const Memory now = memoryOf(window.processId());
        if (now != last)
            unchanged.restart();
        last = now;
        if (unchanged.elapsed() > kRest && hasOpened(window.processId(), file))
            return last;
    }
    return {};
}

} // namespace

QJsonObject measureWindowMemory(const QString& file)
{
    const QString own = QCoreApplication::applicationDirPath() + u"/greffier"_s;
    if (!QFileInfo::exists(own) || qEnvironmentVariableIsEmpty("DISPLAY")
        || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()
        || !QFileInfo::exists(u"/proc/self/status"_s))
        return {};
    QProcess window;
    window.start(own, {file});
    if (!window.waitForStarted())
        return {};
    const Memory memory = atRest(window, file);
    window.terminate();
    if (!window.waitForFinished(kPatience))
        window.kill();
    if (memory == Memory())
        return {};
    return {{u"resident"_s, memory.resident},
            {u"its own"_s, memory.own},
            {u"aim for resident"_s, kAim},
            {u"met"_s, memory.resident < kAim}};
}

} // namespace greffier::bench
