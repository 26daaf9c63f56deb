#include "app/reader/lockdown.h"
#include "tests/support/catch.h"

#include <cerrno>
#include <csignal>
#include <functional>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace greffier;

namespace {

/// Runs a check in a process of its own after it has given up its rights. True when it holds there.
bool holdsWhenLocked(const std::function<bool()>& check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (reader::lockDown())
            ::_exit(2);
        ::_exit(check() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool refused(long result) { return result == -1 && errno == EPERM; }

} // namespace

TEST_CASE("lockdown: the reader has no socket of any family", "[reader][lockdown]")
{
    for (const int family : {1 /* unix */, 2 /* inet */, 10 /* inet6 */, 16 /* netlink */}) {
        CHECK(holdsWhenLocked(
            [family] { return refused(::syscall(SYS_socket, family, 1 /* stream */, 0)); }));
    }
    CHECK(holdsWhenLocked([] { return refused(::syscall(SYS_connect, 0, nullptr, 0)); }));
    CHECK(holdsWhenLocked([] { return refused(::syscall(SYS_io_uring_setup, 1, nullptr)); }));
}

TEST_CASE("lockdown: the reader starts nothing", "[reader][lockdown]")
{
    CHECK(holdsWhenLocked([] { return refused(::fork()); }));
    CHECK(holdsWhenLocked([] {
        char path[] = "/bin/true";
        char* arguments[] = {path, nullptr};
        return refused(::execv(path, arguments));
    }));
    CHECK(holdsWhenLocked([] { return refused(::kill(::getppid(), 0)); }));
}

TEST_CASE("lockdown: the reader opens files for reading alone", "[reader][lockdown]")
{
    CHECK(holdsWhenLocked([] { return ::open("/dev/null", O_RDONLY) >= 0; }));
    CHECK(holdsWhenLocked([] { return refused(::open("/dev/null", O_WRONLY)); }));
    CHECK(holdsWhenLocked([] { return refused(::open("/dev/null", O_RDWR)); }));
    CHECK(holdsWhenLocked([] { return refused(::open("new", O_RDONLY | O_CREAT, 0600)); }));
    CHECK(holdsWhenLocked([] { return refused(::unlink("nothing")); }));
    CHECK(holdsWhenLocked([] {
        return ::syscall(SYS_openat2, AT_FDCWD, "/dev/null", nullptr, 0) == -1 && errno == ENOSYS;
    }));
}

TEST_CASE("lockdown: memory is limited but under the address sanitizer", "[reader][lockdown]")
{
#if defined(__SANITIZE_ADDRESS__)
    WARN("the address sanitizer reserves more than the limit");
#else
    CHECK(holdsWhenLocked([] {
        rlimit bounds{};
        return ::getrlimit(RLIMIT_AS, &bounds) == 0 && bounds.rlim_max <= (rlim_t{1} << 30);
    }));
#endif
}
