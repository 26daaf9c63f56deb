#include "app/reader/lockdown.h"

#include <seccomp.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace greffier::reader {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

constexpr rlim_t kAddressSpaceBytes = rlim_t{1} << 30;
constexpr rlim_t kOpenFiles = 64;
constexpr scmp_datum_t kLocalSockets = 1; ///< AF_UNIX: no network, other programs of the machine
constexpr rlim_t kOfficeProcessorSeconds = 180;
constexpr rlim_t kOfficeFileBytes = rlim_t{256} << 20;
constexpr rlim_t kOfficeAddressSpaceBytes = rlim_t{4} << 30;

/// What reading needs: memory, time, its open files, looking at files (fonts, character maps).
constexpr std::array kAllowed{
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fcntl),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(setrlimit),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

struct FilterRelease {
    void operator()(void* filter) const { seccomp_release(filter); }
};

bool limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit bounds{most, most};
    return setrlimit(resource, &bounds) == 0;
}

bool addRules(void* filter)
{
    int failed = 0;
    for (const int call : kAllowed)
        failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
    constexpr unsigned long kWriting = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1,
                               SCMP_A1(SCMP_CMP_MASKED_EQ, kWriting, O_RDONLY));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                               SCMP_A2(SCMP_CMP_MASKED_EQ, kWriting, O_RDONLY));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1,
                               SCMP_A0(SCMP_CMP_EQ, 0));
    failed |= seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                               SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid())));
    // The C library falls back to calls whose arguments a filter can see.
    failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2), 0);
    failed |= seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    return failed == 0;
}

} // namespace

std::optional<QString> lockDown()
{
    // A write beyond the limit of 0 bytes must fail, not end the process, when standard error is a
    // file.
    if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR || !limit(RLIMIT_FSIZE, 0)
        || !limit(RLIMIT_CORE, 0) || !limit(RLIMIT_NOFILE, kOpenFiles))
        return u"limits"_s;
    if (!kSanitized && !limit(RLIMIT_AS, kAddressSpaceBytes))
        return u"address space"_s;
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return u"privileges"_s;
    const std::unique_ptr<void, FilterRelease> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter || !addRules(filter.get()) || seccomp_load(filter.get()) != 0)
        return u"system call filter"_s;
    return std::nullopt;
}

std::optional<QString> lockDownOffice()
{
    if (setsid() < 0)
        return u"session"_s;
    if (!limit(RLIMIT_CPU, kOfficeProcessorSeconds) || !limit(RLIMIT_FSIZE, kOfficeFileBytes)
        || !limit(RLIMIT_CORE, 0) || (!kSanitized && !limit(RLIMIT_AS, kOfficeAddressSpaceBytes)))
        return u"limits"_s;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return u"privileges"_s;
    const std::unique_ptr<void, FilterRelease> filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter
        || seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(socket), 1,
                            SCMP_A0(SCMP_CMP_NE, kLocalSockets))
            != 0
        || seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(ptrace), 0) != 0
        || seccomp_load(filter.get()) != 0)
        return u"system call filter"_s;
    return std::nullopt;
}

void renewProcessorTime()
{
    rusage used{};
    rlimit bounds{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &bounds) != 0)
        return;
    const auto spent = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    bounds.rlim_cur = spent + kProcessorSecondsPerRequest;
    setrlimit(RLIMIT_CPU, &bounds);
}

} // namespace greffier::reader
