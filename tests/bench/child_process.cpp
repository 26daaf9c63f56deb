#include "tests/bench/child_process.h"

#include <QElapsedTimer>

#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace greffier::bench {

namespace {

double millisecondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

} // namespace

ChildRun runChild(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t silent;
    posix_spawn_file_actions_init(&silent);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&silent, stream, "/dev/null", O_RDWR, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const int failed
        = posix_spawnp(&child, pointers.front(), &silent, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&silent);
    ChildRun run;
    int status = 0;
    rusage used{};
    if (failed != 0 || wait4(child, &status, 0, &used) != child)
        return run;
    run.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    run.processorMilliseconds = millisecondsOf(used.ru_utime) + millisecondsOf(used.ru_stime);
    run.peakKilobytes = used.ru_maxrss;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

} // namespace greffier::bench
