#!/bin/sh
# Takes pictures of every place and the main dialogs of the window on the sample session, for people
# to look at: in both languages, light and dark, right to left, at 100 and 200 per cent.
#
#   sh packaging/pictures.sh BUILD FOLDER
#
# BUILD is a build folder in which the target greffier_pictures was built; nothing is shown on any
# display.
set -eu
build=${1:?the build folder}
folder=${2:?the folder for the pictures}
mkdir -p "$folder"
XDG_CONFIG_HOME=$(mktemp -d)
trap 'rm -rf "$XDG_CONFIG_HOME"' EXIT
export XDG_CONFIG_HOME QT_QPA_PLATFORM=offscreen
export LSAN_OPTIONS="detect_leaks=0"

take() { rm -rf "$XDG_CONFIG_HOME"/*; "$build/bin/greffier_pictures" "$folder" "$@"; }

take --lang en --suffix -en
take --lang fr --suffix -fr
take --lang en --colours dark --suffix -en-dark
take --lang fr --colours dark --suffix -fr-dark
take --lang en --suffix -en-rtl -reverse
take --lang en --text 200 --suffix -en-text200
take --lang fr --text 200 --suffix -fr-text200
QT_SCALE_FACTOR=2 take --lang en --suffix -en-scale200
QT_SCALE_FACTOR=2 take --lang fr --suffix -fr-scale200
