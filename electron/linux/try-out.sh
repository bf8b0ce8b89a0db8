#!/bin/sh
# Shows the exhibit in a window that can be closed, for an office PC. Installs nothing and needs no
# administrator: unpacks into a folder of your own, and starts from there.
#
#   sh try-out.sh [FOLDER]      FOLDER: an exhibition of your own; else the stick's
set -eu
stick=$(dirname "$(readlink -f "$0")")
version=$(cat "$stick/linux/VERSION")
place=${XDG_CACHE_HOME:-$HOME/.cache}/serum-run-kiosk-try-out/$version
if [ ! -x "$place/serum-run-kiosk" ]; then
	echo "Unpacking …"
	rm -rf "$place.unfinished"
	mkdir -p "$place.unfinished"
	tar -xzf "$stick/linux/serum-run-kiosk-$version-linux-x64.tar.gz" -C "$place.unfinished"
	mv "$place.unfinished" "$place"
fi
exec "$place/serum-run-kiosk" --try-out --exhibition="${1:-$stick/exhibition}"
