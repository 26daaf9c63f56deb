#include "core/base/progress.h"

#include "tests/support/catch.h"

using namespace greffier;

TEST_CASE("a step that cannot look up is interrupted when it is asked to stop", "[base]")
{
    Progress progress;
    int interrupted = 0;
    progress.onStop([&] { ++interrupted; });
    CHECK(interrupted == 0);
    progress.stop();
    CHECK(interrupted == 1);
    CHECK(progress.isStopped());
    // A step begun after that is not waited for either.
    progress.onStop([&] { ++interrupted; });
    CHECK(interrupted == 2);
    progress.onStop({});
    progress.stop();
    CHECK(interrupted == 2);
}
