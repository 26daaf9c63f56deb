#define CATCH_CONFIG_RUNNER
#include "app/sample/pdf_letter.h"
#include "tests/support/catch.h"

int main(int argc, char* argv[])
{
    const auto application = greffier::sample::offscreenApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
