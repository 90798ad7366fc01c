#!/bin/bash
# test.sh [CTEST-OPTION…]: installs what is missing, builds, and runs all tests on a desktop of their own.
# PAGEKEEP_PRESET chooses another build of CMakePresets.json, as .ci/run does.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=${PAGEKEEP_PRESET-dev}
packaging/dependencies.sh test
echo "Building ($preset)…"
packaging/build.sh "$preset"
exec packaging/headless.sh ctest --preset "$preset" --parallel "$(nproc)" "$@"
