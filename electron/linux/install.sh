#!/bin/sh
# Installs the kiosk from this stick on a Debian or Ubuntu computer, without a network. Run again, it
# repairs; run from a newer stick, it updates; an older one is refused.
#
#   sudo sh install.sh [--lock | --no-lock] [--settings FILE] [--no-start] [--allow-older] [--new-key]
#
# --lock locks the PC for visitors as well; with neither word it asks, where somebody can answer.
# --settings answers the first start's questions, for many PCs; the handbook tells what is in it.
# --new-key takes a stick that somebody else has signed than the first one here.
#
# Order, and what a crash or a pulled stick leaves behind at each point:
#   1  look at stick, computer and space       nothing
#   2  copy what is needed to the disk, check  a folder .staging, which the next run clears away
#   3  add the system's packages that lack     packages (taken back when a later step fails)
#   4  unpack beside the running version       a folder *.unfinished, cleared away by the next run
#   5  setup: user, folders, one rename, unit  from the rename on the new version runs
# Until the rename in step 5 the version that ran before goes on running.
set -eu

APP=/opt/serum-run-kiosk
STATE=/var/lib/serum-run-kiosk
KEY=$STATE/stick-key.pub.pem
LOG=/var/log/serum-run-kiosk-packages.log
STAGING=$APP/.staging
STICK=$(dirname "$(readlink -f "$0")")
ALLOW_OLDER=no
START=yes
LOCK=ask
NEW_KEY=no
SETTINGS=
TICKER=
ADDED=no
DONE=no
# What was here before: the version that ran, and whether there were its folder and the museum's.
BEFORE=
PREVIOUS=
HAD_VERSION=no
HAD_STATE=no
VERSION=

main() {
	. "$STICK/linux/words.sh"
	while [ $# -gt 0 ]; do
		case $1 in
		--allow-older) ALLOW_OLDER=yes ;;
		--no-start) START=no ;;
		--lock) LOCK=yes ;;
		--no-lock) LOCK=no ;;
		--new-key) NEW_KEY=yes ;;
		--settings)
			SETTINGS=$(readlink -f "${2:-}") && [ -r "$SETTINGS" ] || refuse settings
			grep -q '"pin"' "$SETTINGS" || refuse pin
			shift
			;;
		*) refuse usage ;;
		esac
		shift
	done
	[ "$(id -u)" = 0 ] || refuse root
	[ "$(uname -m)" = x86_64 ] || refuse machine
	command -v dpkg >/dev/null && command -v apt-get >/dev/null || refuse debian
	trap 'undo' EXIT
	trap 'exit 1' INT TERM HUP
	VERSION=$(cat "$STICK/linux/VERSION" 2>/dev/null) || refuse stick
	BEFORE=$(readlink $APP/current 2>/dev/null) || true
	PREVIOUS=$(readlink $APP/previous 2>/dev/null) || true
	if [ -d "$APP/versions/$VERSION" ]; then HAD_VERSION=yes; fi
	if [ -d $STATE ]; then HAD_STATE=yes; fi
	say begin
	look_at_release
	compare_versions
	step checking
	look_at_stick
	look_at_signature
	look_at_space
	step copying
	stage
	step packages
	add_packages
	step unpacking
	unpack
	step finishing
	"$APP/versions/$VERSION/resources/linux/setup" configure "$VERSION" "$STAGING/exhibition" \
		"${SETTINGS:+$STAGING/settings.json}" "$(key_to_keep)"
	sync
	step_over
	DONE=yes
	clear_away
	lock
	# Before the start: on the first console it takes the place of the shell that this runs in.
	say done
	[ $START = no ] || start
}

# Says what is done now, and that it goes on: a dot every two seconds, where somebody looks.
step() {
	step_over
	if [ ! -t 1 ]; then
		say "$1"
		return
	fi
	printf %s "$(say "$1") "
	(while sleep 2; do printf .; done) &
	TICKER=$!
}

step_over() {
	[ -n "$TICKER" ] || return 0
	kill $TICKER 2>/dev/null || true
	wait $TICKER 2>/dev/null || true
	TICKER=
	echo
}

# The stick has a folder of packages for each release that it is made for.
look_at_release() {
	RELEASE=$(. /etc/os-release 2>/dev/null && echo "$ID/$VERSION_ID") || RELEASE=
	SYSTEM=$(. /etc/os-release 2>/dev/null && echo "$PRETTY_NAME") || SYSTEM=
	SUPPORTED=$(sed 's/^[^ ]* //' "$STICK/linux/RELEASES" 2>/dev/null | paste -sd, | sed 's/,/, /g')
	[ -n "$SUPPORTED" ] || refuse stick
	grep -q "^$RELEASE " "$STICK/linux/RELEASES" || refuse release
}

compare_versions() {
	INSTALLED=${BEFORE#versions/}
	INSTALLED=${INSTALLED%+repair}
	if dpkg-query --show --showformat '${db:Status-Status}' serum-run-kiosk 2>/dev/null | grep -qx installed; then
		refuse package
	fi
	if [ $ALLOW_OLDER = yes ] || [ -z "$INSTALLED" ]; then return; fi
	if dpkg --compare-versions "$VERSION" lt "$INSTALLED"; then refuse older; fi
}

# What is used is on the list of checksums, is there, and is whole.
look_at_stick() {
	cd "$STICK"
	[ -r SHA256SUMS ] || refuse stick
	for wanted in linux/VERSION linux/RELEASES linux/words.sh linux/signature.sh "linux/$(tarball)" \
		"linux/$RELEASE/Packages" "linux/$RELEASE/WANTED" exhibition/exhibition.yaml; do
		grep -q "  $wanted\$" SHA256SUMS || refuse stick
	done
	# What other systems and people read is left out: more than half a stick, and minutes on a slow PC.
	# A line is 64 digits, two spaces and a path.
	awk -v own="linux/$RELEASE/" '{ path = substr($0, 67) }
		index(path, own) == 1 || path !~ /^(linux\/(debian|ubuntu)\/|linux\/[^\/]*\.deb$|licences\/|windows\/|pictures\/)/
	' SHA256SUMS >/tmp/serum-run-kiosk.list
	LC_ALL=C sha256sum --check --quiet /tmp/serum-run-kiosk.list >/tmp/serum-run-kiosk.sums 2>&1 || {
		BROKEN=$(sed -n 's/: FAILED.*//p' /tmp/serum-run-kiosk.sums | head -n 5)
		refuse broken
	}
	rm -f /tmp/serum-run-kiosk.sums /tmp/serum-run-kiosk.list
}

# The first stick is trusted; its key is kept, and every later stick must bear its signature.
look_at_signature() {
	. "$STICK/linux/signature.sh"
	[ -r "$KEY" ] && [ $NEW_KEY = no ] || return 0
	if is_signed SHA256SUMS SHA256SUMS.sig "$KEY"; then return; fi
	OWN_KEY=$(fingerprint "$KEY")
	STICK_KEY=$(fingerprint linux/stick-key.pub.pem) || STICK_KEY=
	refuse signature
}

# The key that the installed kiosk shall know, or nothing: it knows one already.
key_to_keep() {
	if [ ! -r "$STAGING/linux/stick-key.pub.pem" ]; then return; fi
	if [ ! -r "$KEY" ] || [ $NEW_KEY = yes ]; then echo "$STAGING/linux/stick-key.pub.pem"; fi
}

# Room for the copy, for what is unpacked from it, and for the packages. In kilobytes.
look_at_space() {
	mkdir -p $APP
	used=$(du -sk "$STICK/linux/$(tarball)" "$STICK/linux/$RELEASE" | awk '{ sum += $1 } END { print sum }')
	NEEDED=$((used * 5 + $(du -sk "$STICK/exhibition" | cut -f1) * 2))
	FREE=$(df -Pk $APP | awk 'NR == 2 { print $4 }')
	[ "$FREE" -ge "$NEEDED" ] || refuse space
}

tarball() {
	echo "serum-run-kiosk-$VERSION-linux-x64.tar.gz"
}

# From here on the stick is not needed any more: what was copied is checked once again.
stage() {
	rm -rf $STAGING
	mkdir -p "$STAGING/linux/$RELEASE"
	cp "$STICK/SHA256SUMS" $STAGING/
	cp "$STICK/linux/$(tarball)" $STAGING/linux/ || refuse pulled
	cp -R "$STICK/linux/$RELEASE/." "$STAGING/linux/$RELEASE" || refuse pulled
	if [ -e "$STICK/linux/stick-key.pub.pem" ]; then
		cp "$STICK/linux/stick-key.pub.pem" $STAGING/linux/ || refuse pulled
	fi
	cp -R "$STICK/exhibition" $STAGING/ || refuse pulled
	if [ -n "$SETTINGS" ]; then cp "$SETTINGS" $STAGING/settings.json || refuse pulled; fi
	cd $STAGING
	grep -E "  (linux/$(tarball)|linux/stick-key.pub.pem|linux/$RELEASE/.*|exhibition/.*)\$" SHA256SUMS >staged
	sha256sum --check --quiet staged >/dev/null 2>&1 || refuse pulled
}

# The stick's packages are offered to apt as its only source, so it takes just what lacks and mixes
# nothing. What was added is taken back if the installation does not come to its end.
add_packages() {
	cd $STAGING
	echo "deb [trusted=yes] file:$STAGING/linux/$RELEASE ./" >sources.list
	mkdir -p lists/partial archives/partial
	dpkg-query --show --showformat '${Package}:${Architecture}\n' | sort >before
	set -- -qq -o Dir::Etc::sourcelist=$STAGING/sources.list -o Dir::Etc::sourceparts=/dev/null \
		-o Dir::State::lists=$STAGING/lists -o Dir::Cache::archives=$STAGING/archives \
		-o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=root \
		-o Acquire::Languages=none -o DPkg::Lock::Timeout=300
	# What a power cut has left half-done would stop every later step.
	DEBIAN_FRONTEND=noninteractive dpkg --force-confold --configure -a </dev/null >/dev/null 2>&1 || true
	apt-get "$@" update >/dev/null || refuse packages
	ADDED=maybe
	# shellcheck disable=SC2046
	DEBIAN_FRONTEND=noninteractive apt-get "$@" install -y --no-install-recommends --no-upgrade \
		--no-remove -o Dpkg::Options::=--force-confold \
		$(cat "linux/$RELEASE/WANTED") </dev/null >$LOG 2>&1 || refuse packages
}

unpack() {
	target=$APP/versions/$VERSION
	mkdir -p $APP/versions
	if [ -d "$target" ]; then
		if (cd "$target" && sha256sum --check --quiet MANIFEST >/dev/null 2>&1); then return; fi
		# Repair: the broken folder runs until a whole one takes its place under another name.
		unpack_to "$target+repair"
		"$target+repair/resources/linux/setup" configure "$VERSION+repair" "$STAGING/exhibition"
		rm -rf "$target"
		unpack_to "$target"
		return
	fi
	unpack_to "$target"
}

unpack_to() {
	rm -rf "$1" "$1.unfinished"
	mkdir "$1.unfinished"
	tar -xzf "$STAGING/linux/$(tarball)" -C "$1.unfinished" --no-same-owner || refuse space
	(cd "$1.unfinished" && sha256sum --check --quiet MANIFEST >/dev/null 2>&1) || refuse pulled
	sync
	mv "$1.unfinished" "$1"
}

# The version before stays, for the way back; everything unfinished goes.
clear_away() {
	rm -rf $STAGING
	for folder in $APP/versions/*; do
		case $folder in
		"$APP/versions/$VERSION" | "$APP/$(readlink $APP/previous)") ;;
		*) rm -rf "$folder" ;;
		esac
	done
	ln -sfn current/resources/linux/uninstall $APP/uninstall
}

# Locking is a step of its own: where nobody can be asked and nothing was said, it is not done.
lock() {
	if [ $LOCK = ask ] && [ -t 0 ] && [ -t 1 ]; then
		printf %s "$(say ask-lock) "
		read -r answer || answer=
		case $answer in [nN]*) LOCK=no ;; *) LOCK=yes ;; esac
	fi
	[ $LOCK = yes ] || return 0
	if $APP/current/resources/linux/kiosk-provision apply >/dev/null; then say locked; else say not-locked; fi
}

# On the first console the exhibit takes the shell's place; elsewhere it is waited for.
start() {
	[ -d /run/systemd/system ] || return 0
	if [ "$(tty 2>/dev/null)" = /dev/tty1 ]; then
		systemctl --no-block restart serum-run-kiosk.service
	elif systemctl restart serum-run-kiosk.service; then
		say shown
	else
		say not-shown
	fi
}

# Ends with a plain sentence; the trap then puts things back.
refuse() {
	step_over
	say "no-$1" >&2
	exit 1
}

undo() {
	[ $DONE = no ] || return 0
	if [ $ADDED = maybe ]; then take_back_packages; fi
	put_back
	rm -rf $STAGING $APP/versions/*.unfinished
	rmdir $APP/versions $APP 2>/dev/null || true
	say undone >&2
}

# If the new version is already the one that runs: back to the one before, or to none.
put_back() {
	now=$(readlink $APP/current 2>/dev/null) || now=
	setup=$APP/versions/$VERSION/resources/linux/setup
	if [ -n "$BEFORE" ]; then
		if [ "$now" != "$BEFORE" ] && [ -d "$APP/$BEFORE" ]; then
			"$APP/$BEFORE/resources/linux/setup" configure "${BEFORE#versions/}" || true
			rm -f $APP/previous
			if [ -n "$PREVIOUS" ]; then ln -s "$PREVIOUS" $APP/previous; fi
		fi
	elif [ -x "$setup" ]; then
		if [ $HAD_STATE = yes ]; then "$setup" remove || true; else "$setup" remove --everything || true; fi
	fi
	if [ $HAD_VERSION = no ] && [ -n "$VERSION" ]; then rm -rf "$APP/versions/$VERSION"; fi
}

take_back_packages() {
	dpkg-query --show --showformat '${Package}:${Architecture}\n' | sort >$STAGING/after || return 0
	added=$(comm -13 $STAGING/before $STAGING/after)
	[ -n "$added" ] || return 0
	# shellcheck disable=SC2086
	dpkg --purge --force-depends $added >/dev/null 2>&1 || true
}

main "$@"
