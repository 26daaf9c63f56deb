#!/bin/sh
# Installs what the named lists ask for, without questions, as root or with sudo.
# usage: install-packages.sh build [test]
set -eu
here=$(dirname "$0")
wanted=""
for list in "$@"; do
    wanted="$wanted $(tr '\n' ' ' <"$here/packages-$list.txt")"
done
missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
# A machine may carry its own Node.js instead of Debian's.
if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then
    missing=$(echo " $missing " | sed 's/ nodejs / /; s/ npm / /')
fi
[ -n "$(echo "$missing" | tr -d ' ')" ] || exit 0
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || {
        echo "Please run this as root, or install sudo. Missing packages:$missing" >&2
        exit 1
    }
    as_root="sudo"
fi
$as_root apt-get update -q
# shellcheck disable=SC2086 # the list is words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
