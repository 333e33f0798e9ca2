#!/usr/bin/env bash
# Time from start to the first window on the screen, side by side with DB Browser for SQLite on the same file.
# Usage: tests/bench/startup.sh PATH/TO/kesu DATABASE [RUNS]
# Needs Xvfb, openbox, xdotool and sqlitebrowser. Prints the median, least and greatest of the runs in milliseconds:
# "mapped" is when the window manager shows the window, "painted" is when Kesu has drawn it.
set -euo pipefail

kesu=$1
database=$(realpath "$2")
runs=${3:-7}
work=$(mktemp -d)
export XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work HOME=$work
chmod 700 "$work"
mkdir -p "$work/config"

for tool in Xvfb openbox xdotool sqlitebrowser; do
    command -v "$tool" > /dev/null || { echo "startup.sh: $tool is not installed" >&2; exit 1; }
done

Xvfb -displayfd 3 -screen 0 1600x1000x24 3> "$work/display" 2> /dev/null &
server=$!
trap 'kill "$server" 2> /dev/null || true; rm -rf "$work"' EXIT
until [ -s "$work/display" ]; do sleep 0.05; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox > /dev/null 2>&1 &
sleep 1

# Starts a program, waits for its window, ends it; prints the milliseconds.
one() {
    local start end
    start=$(date +%s%N)
    "$@" 2> "$work/trace" > /dev/null &
    local program=$!
    until xdotool search --onlyvisible --pid "$program" > /dev/null 2>&1; do :; done
    end=$(date +%s%N)
    sleep 0.7
    kill "$program"
    wait "$program" 2> /dev/null || true
    echo $(((end - start) / 1000000))
}

summary() {
    sort -n | awk -v name="$1" '{ v[NR] = $1 } END { printf "%-28s median %4d ms   least %4d   greatest %4d   (%d runs)\n", name, v[int((NR + 1) / 2)], v[1], v[NR], NR }'
}

for ((i = 0; i < runs + 1; ++i)); do
    KESU_TRACE_START=1 one "$kesu" "$database" >> "$work/kesu"
    sed -n 's/^start: painted \([0-9]*\) ms$/\1/p' "$work/trace" >> "$work/painted"
    one sqlitebrowser "$database" >> "$work/sqlitebrowser"
done
# The first run of each only warms the disk's cache.
tail -n +2 "$work/kesu" | summary "Kesu, mapped"
tail -n +2 "$work/painted" | summary "Kesu, painted (since main)"
tail -n +2 "$work/sqlitebrowser" | summary "DB Browser, mapped"
