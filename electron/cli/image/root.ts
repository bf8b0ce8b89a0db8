import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../paths.ts';
import { sourcesList, wantedOf, type Release } from '../stick/releases.ts';

/** What a PC needs to start by itself, besides the release's smallest system and the kiosk. */
const PC_PACKAGES = [
	'linux-image-amd64',
	'initramfs-tools',
	'systemd-sysv',
	'udev',
	// Firmware of PCs since about 2012, with Secure Boot: both are signed by those whom PCs trust.
	'grub-efi-amd64',
	'grub-efi-amd64-signed',
	'shim-signed',
	'efibootmgr',
	// What erases and fills the PC's own disk.
	'fdisk',
	'dosfstools',
	'e2fsprogs',
	// Letters of all languages on the console.
	'console-setup',
	'nftables',
	// Graphics and sound of common PCs stay dark and silent without these.
	'firmware-amd-graphics',
	'firmware-intel-graphics',
	'firmware-misc-nonfree',
	'firmware-sof-signed',
] as const;

/** Where the image's own programs lie in it. */
const OWN = 'usr/local/lib/serum-run-kiosk-image';

/**
 * A folder with a whole system that starts and has the kiosk, installed from the stick by its own
 * installer. Needs root, and the release's archive.
 * @param stick folder of the staff stick
 * @param root is made
 */
export async function makeRoot(release: Release, stick: string, root: string): Promise<void> {
	const list = `${root}.list`;
	// Firmware has an area of the archive to itself.
	writeFileSync(list, (await sourcesList(release)).replaceAll(' main', ' main non-free-firmware'));
	execFileSync(
		'mmdebstrap',
		[
			...['--variant=important', '--quiet', `--keyring=${await release.keyring()}`],
			`--include=${[...PC_PACKAGES, ...wantedOf(release)].join(',')}`,
			'--aptopt=Acquire::Languages "none"',
			...[release.codename, root, list],
		],
		{ stdio: ['ignore', 'ignore', 'inherit'] },
	);
	const put = (path: string, text: string) => writeFileSync(join(root, path), text);
	put('etc/hostname', 'exhibit\n');
	put('etc/hosts', '127.0.0.1 localhost\n127.0.1.1 exhibit\n');
	put('etc/machine-id', '');
	cpSync(join(PROJECT, 'electron', 'linux', 'image'), join(root, OWN), { recursive: true });
	cpSync(
		join(root, OWN, 'serum-run-kiosk-to-disk.service'),
		join(root, 'etc/systemd/system/serum-run-kiosk-to-disk.service'),
	);
	install(stick, root);
	for (const cached of ['var/cache/apt', 'var/lib/apt/lists']) {
		rmSync(join(root, cached), { recursive: true });
		mkdirSync(join(root, cached, 'partial'), { recursive: true });
	}
}

/** As staff would: the stick's own installer, in the system; with no network, and nothing that runs. */
function install(stick: string, root: string): void {
	const script = `
set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs tmpfs "$1/run"
mount --bind -o ro "$2" "$1/mnt"
exec chroot "$1" sh /mnt/install.sh --no-start --no-lock`;
	const own = ['--mount', '--pid', '--net', '--propagation=private', '--fork', '--kill-child'];
	execFileSync('unshare', [...own, 'sh', '-c', script, 'sh', root, stick], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', LC_ALL: 'C.UTF-8' },
	});
}
