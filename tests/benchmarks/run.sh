#!/bin/bash
# run.sh [start|idle|connect|stall|panel|activity]…: installs what is missing, builds the program as people get it, and
# measures it on a desktop of its own; everything where nothing is named. README.md tells what the figures mean.
set -euo pipefail
cd "$(dirname "$0")/../.."

names=("$@")
(($#)) || names=(start idle connect stall panel activity)
packaging/dependencies.sh
echo "Building (benchmarks)…"
packaging/build.sh benchmarks
processor=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
echo "$processor, $(nproc) cores, load $(cut -d ' ' -f 1-3 /proc/loadavg)"
# shellcheck disable=SC2016 # the inner shell expands it
packaging/headless.sh bash -euc 'for program; do "$program"; done' - "${names[@]/#/build/benchmarks/bin/benchmark-}"
