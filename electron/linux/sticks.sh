# Sticks that are plugged in: whatever can be pulled out, has a file system and is not in use by this
# system. Sourced. Mounts live in the caller's own mount namespace and vanish with it.

PLACE=/run/serum-run-kiosk/stick

have_place() {
	mkdir -p $PLACE
}

# Device paths, one a line.
stick_parts() {
	lsblk -rpno PATH,RM,HOTPLUG,FSTYPE,MOUNTPOINT 2>/dev/null |
		awk '($2 == 1 || $3 == 1) && $4 != "" && $4 !~ /^(swap|crypto_LUKS|LVM2_member|iso9660)$/ && $5 == "" { print $1 }'
}

# What is written on them, for people: the label, or the device.
stick_names() {
	for part in $(stick_parts); do
		name=$(lsblk -no LABEL "$part" 2>/dev/null | tr -cd '[:alnum:] ._-')
		echo "${name:-${part#/dev/}}"
	done
}

# mount_stick DEVICE ro|rw: no program on it can be run, no device or owner of it counts.
mount_stick() {
	type=auto
	[ "$(lsblk -no FSTYPE "$1")" != ntfs ] || type=ntfs3
	mount -t $type -o "$2,nosuid,nodev,noexec" "$1" $PLACE 2>/dev/null
}

leave_stick() {
	umount $PLACE
}
