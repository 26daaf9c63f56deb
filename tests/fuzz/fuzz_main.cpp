// One fuzz target of libFuzzer; which, is said by GREFFIER_FUZZ_TARGET.

#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    greffier::fuzz::GREFFIER_FUZZ_TARGET(input);
    return 0;
}
