#!/bin/bash
# screens.sh [LOOK…]: photographs every screen of the program into build/screens/SCREEN-LOOK.png, for whoever looks at
# them: light, dark, arabic (right to left) and large (200 %), or only those that are named.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh test
[[ -f build/dev/CMakeCache.txt ]] || cmake --preset dev
cmake --build --preset dev --target screens
[[ $# -gt 0 ]] || set -- light dark arabic large
for look; do
    rm -f build/screens/*-"$look".png
    packaging/headless.sh build/dev/bin/screens "$look" build/screens
done
echo "Photographs: $PWD/build/screens"
