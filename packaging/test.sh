#!/bin/sh
# Builds with the address and undefined-behaviour sanitizers and runs all tests; then builds without
# them and runs the few tests that need a plain build (limits of the reader process). Asks no
# questions.
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-packages.sh build test
if [ -f tests/docx_validator/package.json ] && ! [ -d tests/docx_validator/node_modules ]; then
    (cd tests/docx_validator && npm install --no-audit --no-fund --loglevel=error) ||
        echo "The Open XML validator could not be installed; its test will say that it is skipped." >&2
fi
jobs=$(nproc)
linker=
if command -v ld.lld >/dev/null; then
    linker=-fuse-ld=lld # links in a third of the time
fi
cmake --preset debug -DGREFFIER_WERROR=ON -DGREFFIER_TESTS=ON -DCMAKE_EXE_LINKER_FLAGS="$linker"
cmake --build --preset debug -j "$jobs"
cmake --preset dev -DGREFFIER_TESTS=ON
cmake --build --preset dev -j "$jobs" --target plain_tests

# Both summaries come last, also where a test of the first fails.
failed=0
ctest --test-dir build/dev -L plain --output-on-failure --no-tests=error || failed=1
ctest --test-dir build/debug -LE plain -j "$jobs" --output-on-failure --no-tests=error || failed=1
exit "$failed"
