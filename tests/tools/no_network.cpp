// usage: no-network PROGRAM ARGUMENT...
// Runs a program that is killed, with all it starts, at the first socket that is not a local one.
// So a test that passes under it proves that nothing went over a network.

#include <seccomp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>

int main(int argc, char* argv[])
{
    if (argc < 2) {
        std::fputs("usage: no-network PROGRAM ARGUMENT...\n", stderr);
        return 2;
    }
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const bool loaded = filter
        && seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(socket), 1,
                            SCMP_A0(SCMP_CMP_NE, AF_UNIX))
            == 0
        && seccomp_load(filter) == 0;
    if (!loaded) {
        std::fputs("no-network: the filter could not be set\n", stderr);
        return 2;
    }
    execvp(argv[1], argv + 1);
    std::perror("no-network");
    return 2;
}
