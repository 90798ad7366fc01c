#!/bin/bash
# run.sh [PAGEKEEP-OPTION…]: installs what is missing, builds, starts pagekeep-sandbox, a local stand-in for Meta, and
# opens Pagekeep on it. Without a display, a test makes the same journey on a virtual one and leaves its pictures in
# build/journey/.
set -euo pipefail
cd "$(dirname "$0")/.."

headless=
if [[ -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} ]]; then
    headless=yes
elif ((EUID == 0)); then
    echo "Pagekeep is not started as root: the web engine of the Facebook window protects itself with a sandbox that does" >&2
    echo "not run as root, and Pagekeep never switches it off. Start this as an ordinary user." >&2
    exit 1
fi

packaging/dependencies.sh run
echo "Building…"
packaging/build.sh dev

if [[ $headless ]]; then
    rm -rf build/journey
    mkdir -p build/journey
    status=0
    PAGEKEEP_JOURNEY_DIR=$PWD/build/journey packaging/headless.sh build/dev/bin/tst_journey >build/journey/log 2>&1 || status=$?
    grep -o 'journey: .*' build/journey/log || true
    if ((status)); then
        cat build/journey/log >&2
        echo "The journey failed; its pictures are in build/journey/." >&2
    else
        echo "The journey's pictures are in build/journey/."
    fi
    exit "$status"
fi

# The database of a try belongs to its stand-in's address, so the address stays the same from start to start.
port=8787
coproc sandbox { exec build/dev/bin/pagekeep-sandbox --port "$port"; }
if ! read -r ready <&"${sandbox[0]}"; then
    echo "The stand-in for Meta did not start: port $port of this computer is taken." >&2
    exit 1
fi
echo "$ready"
echo "Its data is in build/try; the Facebook login in its dialog takes any password."
build/dev/bin/pagekeep --meta-url "http://127.0.0.1:$port" --data-dir build/try "$@"
# The stand-in ends when this script does: its standard input closes.
