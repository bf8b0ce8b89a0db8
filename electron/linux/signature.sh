# Signatures of sticks. Sourced by the installer and by the helper.

# is_signed FILE SIGNATURE KEY: whether that ed25519 key has signed these bytes.
is_signed() {
	[ -r "$1" ] && [ -r "$2" ] && [ -r "$3" ] || return 1
	openssl pkeyutl -verify -pubin -inkey "$3" -rawin -in "$1" -sigfile "$2" >/dev/null 2>&1
}

# fingerprint KEY: as it stands on the card.
fingerprint() {
	openssl pkey -pubin -in "$1" -outform DER 2>/dev/null | sha256sum | cut -c1-32 |
		tr a-f A-F | sed 's/..../& /g; s/ $//'
}
