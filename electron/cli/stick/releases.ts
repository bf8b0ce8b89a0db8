import { ubuntuKeyring } from '../machine/ubuntuKeyring.ts';
import { RUNTIME_PACKAGES } from '../machine/libraries.ts';

/** A release of Debian or Ubuntu that the stick installs on without a network. */
export interface Release {
	/** As `/etc/os-release` has it in ID and VERSION_ID; its folder on the stick: `debian/12`. */
	readonly folder: string;
	/** For people. */
	readonly title: string;
	/** As the archive calls it. */
	readonly codename: string;
	/** Where its packages come from, as lines of apt; `KEYRING` stands for the file of its keys. */
	readonly sources: readonly string[];
	/** File of the archive's public keys. */
	readonly keyring: () => Promise<string>;
	/** Whether its libraries bear the names that came with 64-bit times (`t64`). */
	readonly isSince2024: boolean;
}

const DEBIAN_KEYS = async () => '/usr/share/keyrings/debian-archive-keyring.gpg';
const debianSources = (codename: string) => [
	`deb [signed-by=KEYRING] http://deb.debian.org/debian ${codename} main`,
	`deb [signed-by=KEYRING] http://deb.debian.org/debian-security ${codename}-security main`,
];
const ubuntuSources = (codename: string) =>
	[codename, `${codename}-updates`, `${codename}-security`].map(
		(suite) => `deb [signed-by=KEYRING] http://archive.ubuntu.com/ubuntu ${suite} main universe`,
	);

export const RELEASES = {
	'debian-12': {
		folder: 'debian/12',
		title: 'Debian 12',
		codename: 'bookworm',
		sources: debianSources('bookworm'),
		keyring: DEBIAN_KEYS,
		isSince2024: false,
	},
	'debian-13': {
		folder: 'debian/13',
		title: 'Debian 13',
		codename: 'trixie',
		sources: debianSources('trixie'),
		keyring: DEBIAN_KEYS,
		isSince2024: true,
	},
	'ubuntu-24.04': {
		folder: 'ubuntu/24.04',
		title: 'Ubuntu 24.04 LTS',
		codename: 'noble',
		sources: ubuntuSources('noble'),
		keyring: ubuntuKeyring,
		isSince2024: true,
	},
} as const satisfies Record<string, Release>;
export type ReleaseName = keyof typeof RELEASES;

/** The release's sources as a file that apt reads. */
export async function sourcesList({ sources, keyring }: Release): Promise<string> {
	const keys = await keyring();
	return sources.map((line) => `${line.replace('KEYRING', keys)}\n`).join('');
}

/** What the exhibit's screen, its consoles and the installer need besides Electron's libraries. */
const SCREEN_PACKAGES = [
	'cage',
	'xwayland',
	// The seat: screen, keyboard and touch for a user without rights, and no polkit for it.
	'seatd',
	// Turns the picture where the compositor cannot by itself.
	'wlr-randr',
	'dbus',
	// `chvt`, for the console of IT.
	'kbd',
	// The signature of the next stick.
	'openssl',
	// ALSA's drivers begin silent.
	'alsa-utils',
	'systemd-sysv',
	'util-linux',
	'passwd',
] as const;

/** All that the kiosk needs of a release, by this release's names. */
export function wantedOf({ isSince2024 }: Release): readonly string[] {
	return [...RUNTIME_PACKAGES.map((names) => names.at(isSince2024 ? 0 : -1)!), ...SCREEN_PACKAGES];
}

/** The same as a Debian package's dependencies, which hold for every release. */
export const DEPENDS = [...RUNTIME_PACKAGES.map((names) => names.join(' | ')), ...SCREEN_PACKAGES];
