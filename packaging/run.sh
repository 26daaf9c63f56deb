#!/bin/sh
# Builds Greffier, makes the sample session and opens the window on it. Without a display it does
# the same main job by command line and says where the Word files lie. Asks no questions.
set -eu
cd "$(dirname "$0")/.."
sh packaging/install-packages.sh build
cmake --preset release -DGREFFIER_TESTS=OFF -DGREFFIER_BENCH=OFF
cmake --build --preset release -j "$(nproc)"
programs=$PWD/build/release/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    mkdir -p build/sample
    register=build/sample/sample.greffier
    [ -f "$register" ] || "$programs/greffier-cli" sample "$register"
    exec "$programs/greffier" "$register"
fi
sh packaging/main-job.sh "$programs" build/sample-by-command-line
