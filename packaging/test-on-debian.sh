#!/bin/bash
# test-on-debian.sh 12|13 [run|test] [root]: makes a bare Debian in a temporary folder, clones what is committed here into
# it, and runs test.sh there, or run.sh, as an ordinary user who may use sudo, or as root. Fails as well when the command
# leaves a process or a temporary file behind. Needs root and the package mmdebstrap.
set -euo pipefail
cd "$(dirname "$0")/.."

# As process 1 of a namespace, in the new root.
inside() {
    local command=$1 account=$2 home status=0 left process
    mount -t proc proc /proc
    umount --lazy /mnt
    mount -t devpts -o ptmxmode=0666 devpts /dev/pts
    mount -t tmpfs -o mode=1777 tmpfs /dev/shm
    if [[ $account != root ]]; then
        useradd --create-home --shell /bin/bash "$account"
        echo "$account ALL=(ALL) NOPASSWD: ALL" >"/etc/sudoers.d/$account"
    fi
    home=$(getent passwd "$account" | cut -d : -f 6)
    mv /pagekeep "$home/"
    chown -R "$account:" "$home/pagekeep"
    time setpriv --reuid "$account" --regid "$account" --init-groups --reset-env \
        env --chdir "$home/pagekeep" "packaging/$command.sh" </dev/null || status=$?
    left=$(find /tmp /var/tmp /dev/shm -mindepth 1 ! -name .X11-unix) # where the sockets of all displays are
    for process in /proc/[0-9]*/cmdline; do
        [[ $process == /proc/1/* ]] || left+=$'\n'$(tr '\0' ' ' <"$process") || true
    done
    if [[ $left ]]; then
        echo "Left behind:$left" >&2
        status=1
    fi
    exit "$status"
}

case ${1-} in
    12) suite=bookworm ;;
    13) suite=trixie ;;
    *) echo "Usage: $0 12|13 [run|test] [root]" >&2 && exit 2 ;;
esac
command=${2-test}
account=${3-person}
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"
packages=()
[[ $account == root ]] || packages=(--include=sudo)
mmdebstrap --quiet --variant=minbase "${packages[@]}" "$suite" "$root"
git clone --quiet . "$root/pagekeep"
# Not chroot: there the kernel refuses the user namespaces that Chromium's sandbox is made of.
unshare --mount --pid --fork --kill-child bash -euc "
    mount --bind '$root' '$root'
    mount --rbind /sys '$root/sys'
    cd '$root'
    pivot_root . mnt
    $(declare -f inside)
    inside '$command' '$account'"
