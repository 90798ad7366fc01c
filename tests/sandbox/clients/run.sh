#!/bin/sh
# Lets public clients of Meta work against the sandbox: run.sh PATH/TO/pagekeep-sandbox
# Needs node, npm and, the first time, the npm registry. The exit status tells whether all of it worked.
set -eu
sandbox=$(realpath "$1")
pages=230
cd "$(dirname "$0")"

work=$(mktemp -d)
pid=
finish() {
    if [ -n "$pid" ]; then
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

# Installed outside the source folder, and again only when the lock file is another one.
modules=${XDG_CACHE_HOME:-$HOME/.cache}/pagekeep-sandbox-clients
mkdir -p "$modules"
cp package.json .npmrc ./*.js "$modules"
if ! cmp -s package-lock.json "$modules/package-lock.json" || [ ! -d "$modules/node_modules" ]; then
    cp package-lock.json "$modules"
    (cd "$modules" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null) ||
        { rm -f "$modules/package-lock.json"; exit 1; }
fi

"$sandbox" --stay --pages "$pages" </dev/null >"$work/out" &
pid=$!
tries=0
until grep -q '^pagekeep-sandbox: ' "$work/out"; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "the sandbox does not start" >&2; exit 1; }
    sleep 0.05
done
address=$(sed -n 's/^pagekeep-sandbox: //p' "$work/out")

cd "$modules"
node passportlogin.js "$address"
node businesssdk.js "$address" "$pages"
