#!/bin/bash
# dependencies.sh [run|test]: installs the Debian packages that the programs (run) or the tests as well (test) need.
# Asks only dpkg when nothing is missing, so that a second run costs nothing and needs no network.
set -euo pipefail

packages=(
    # to build
    cmake g++ ninja-build pkg-config qt6-base-dev qt6-webengine-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qtkeychain-qt6-dev libsodium-dev libcpp-httplib-dev
    # to run; QtKeychain loads libsecret only where it uses it
    libqt6sql6-sqlite qt6-translations-l10n libsecret-1-0 gnome-keyring ca-certificates fonts-dejavu-core
    # a desktop of our own, where there is none, and the test that makes the journey on it
    xvfb xauth openbox dbus dbus-bin procps util-linux at-spi2-core gcr xdotool libxcb1-dev openssl
)
if [[ ${1-run} == test ]]; then
    packages+=(libsecret-tools
        fonts-droid-fallback) # Chinese and Japanese in photographs; fonts-dejavu-core has Arabic
fi

find_missing() {
    missing=()
    for package in "${packages[@]}"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
}
find_missing
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null || { echo "These packages are missing, and only root may install them: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing what is missing: ${missing[*]}…"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update -q &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"; } \
    </dev/null >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
find_missing # a name that another package only provides would be asked for again at every run
((${#missing[@]} == 0)) || { echo "Debian has no packages of these names: ${missing[*]}" >&2; exit 1; }
