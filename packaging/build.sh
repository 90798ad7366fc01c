#!/bin/bash
# build.sh PRESET: configures and builds, and says something only when that fails.
set -euo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
launcher=()
if command -v ccache >/dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
if ! { cmake --preset "$1" "${launcher[@]}" "${@:2}" && cmake --build --preset "$1"; } </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
