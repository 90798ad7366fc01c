#!/bin/bash
# headless.sh COMMAND…: runs a command on a desktop of its own and exits with its status. The desktop is a
# virtual display with a window manager, a session bus with the accessibility bus, and a real gnome-keyring,
# unlocked, whose throw-away password is in $XDG_RUNTIME_DIR/keyring-password. All of it ends with the command.
set -euo pipefail

# Cleans up, whatever ends us, kill -9 included: $1 is the desktop's folder, and standard input gives the
# session that it runs in, then ends when nobody holds the other end any more.
if [[ ${1-} == --sweep ]]; then
    trap '' HUP INT TERM
    read -r session && cat
    pkill -TERM -s "$session" || true # not KILL at once: Xvfb removes its lock and its socket itself
    for _ in {1..100}; do
        pgrep -s "$session" >/dev/null || break
        sleep 0.05
    done
    pkill -KILL -s "$session" || true
    exec rm -rf "$2"
fi

# Outside: the desktop gets a session of its own, so that what belongs to it can be told from all else.
if [[ ${1-} != --inside ]]; then
    [[ $# -gt 0 ]] || { echo "Usage: $0 COMMAND [ARGUMENT…]" >&2 && exit 2; }
    room=$(mktemp -d /tmp/pagekeep.XXXXXX) # short: the path of a socket holds 107 characters
    exec {alive}> >(exec setsid "$0" --sweep "$room" >/dev/null 2>&1)
    sweeper=$!
    trap 'exec {alive}>&-; wait "$sweeper"' EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    setsid "$0" --inside "$room" "$@" <&0 {alive}>&- &
    echo $! >&"$alive"
    status=0
    wait $! || status=$?
    exit "$status"
fi

room=$2
shift 2
log=$room/desktop.log

start() { # every service: no input, its talk kept for when something fails
    "$@" </dev/null >>"$log" 2>&1 &
}

await() { # WHAT CONDITION…
    local what=$1
    shift
    for ((SECONDS = 0; SECONDS < 20; )); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.025
    done
    echo "The virtual desktop's $what did not start:" >&2
    cat "$log" >&2
    exit 1
}

# shellcheck disable=SC2317 # reached through await
call() { # DESTINATION PATH METHOD ARGUMENT…
    dbus-send --session --print-reply --reply-timeout=5000 --dest="$1" "$2" "${@:3}"
}

# Nothing of the person who runs this shows through: not their folders, their desktop's settings or language.
mkdir -m 0700 "$room"/{home,run,tmp,services}
for name in ${!XDG_*} ${!GTK_*} ${!QT_*} ${!QTWEBENGINE_*} ${!LC_*} LANGUAGE WAYLAND_DISPLAY DESKTOP_SESSION NO_AT_BRIDGE; do
    unset "$name"
done
export HOME=$room/home TMPDIR=$room/tmp XDG_RUNTIME_DIR=$room/run LANG=C.UTF-8
export QT_QPA_PLATFORM=xcb GDK_BACKEND=x11 GSETTINGS_BACKEND=memory

export XAUTHORITY=$room/xauthority
: >"$XAUTHORITY"
cookie=$(mcookie)
xauth -q -f "$XAUTHORITY" add :0 . "$cookie" 2>>"$log" # the server takes the cookie, whatever its number
mkfifo "$room/display"
exec {display}<>"$room/display"
start Xvfb -displayfd "$display" -screen 0 1280x1024x24 -nolisten tcp -auth "$XAUTHORITY" -noreset
read -r -t 20 number <&"$display" || await display false
exec {display}>&-
export DISPLAY=:$number
xauth -q add "$DISPLAY" . "$cookie"

# A bus that starts what is listed here and nothing else that the machine may have (portals, gvfs, KWallet).
export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
for name in org.a11y.Bus org.gnome.keyring.SystemPrompter org.gnome.keyring.PrivatePrompter; do
    ln -s "/usr/share/dbus-1/services/$name.service" "$room/services/"
done
cat >"$room/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>$DBUS_SESSION_BUS_ADDRESS</listen>
  <servicedir>$room/services</servicedir>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
start dbus-daemon --nofork --config-file="$room/bus.conf"
start openbox --sm-disable --startup "touch $room/managed"

(umask 077 && mcookie | tr -d '\n' >"$XDG_RUNTIME_DIR/keyring-password")
await "session bus" test -S "$XDG_RUNTIME_DIR/bus"
gnome-keyring-daemon --foreground --components=secrets --unlock \
    <"$XDG_RUNTIME_DIR/keyring-password" >>"$log" 2>&1 &
# shellcheck disable=SC2317 # reached through await
opened() {
    call org.freedesktop.secrets /org/freedesktop/secrets/collection/login org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked | grep -q 'boolean false'
}
await keyring opened
# Programs offer themselves to screen readers only where one says that it is there.
await "accessibility bus" call org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
    string:org.a11y.Status string:ScreenReaderEnabled variant:boolean:true
await "window manager" test -e "$room/managed"

if ((EUID == 0)); then
    echo "Running as root: Chromium's own sandbox is switched off for this run (QTWEBENGINE_DISABLE_SANDBOX=1)." >&2
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi
status=0
"$@" || status=$?
exit "$status"
