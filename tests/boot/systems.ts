import { RELEASES, type ReleaseName } from '../../electron/cli/stick/releases.ts';
import type { BareSystem } from './pc/disk.ts';

/**
 * The bare PCs. Each is what its own installer leaves when nothing is chosen; they differ in how one
 * becomes root there, which START HERE has to know.
 */
export const SYSTEMS: Readonly<Record<ReleaseName, BareSystem>> = {
	// Root got a password at the installation: then Debian brings no `sudo`.
	'debian-12': {
		release: RELEASES['debian-12'],
		administrator: { name: 'root', password: 'museum1925', sudo: false },
		packages: ['linux-image-amd64', 'grub-pc', 'systemd-sysv', 'initramfs-tools'],
	},
	// Root got none: the first user may use `sudo`.
	'debian-13': {
		release: RELEASES['debian-13'],
		administrator: { name: 'museum', password: 'museum1925', sudo: true },
		packages: ['linux-image-amd64', 'grub-pc', 'systemd-sysv', 'initramfs-tools', 'sudo'],
	},
	'ubuntu-24.04': {
		release: RELEASES['ubuntu-24.04'],
		administrator: { name: 'museum', password: 'museum1925', sudo: true },
		packages: [
			'linux-image-generic',
			'grub-pc',
			'systemd-sysv',
			'initramfs-tools',
			'sudo',
			'apparmor',
		],
	},
};
