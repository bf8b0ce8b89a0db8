import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { menuLine } from './menu.ts';

const MEBIBYTE = 1024 ** 2;
/** For the firmware: boot loader and menu. */
const BOOT_MEBIBYTES = 128;
/** What stays free on the stick, for settings, shelf and journal of an exhibit that runs from it. */
const FREE_MEBIBYTES = 1536;
const FIRST_SECTOR = 2048;
const SECTORS_PER_MEBIBYTE = MEBIBYTE / 512;

/**
 * Makes the image of a stick that a PC starts from: a partition for its firmware, and one with the system.
 * Files only: nothing is mounted, and the machine needs no boot loader of its own.
 * @param root folder with the system
 * @param image file that is made
 */
export function makeDisk(root: string, image: string): void {
	const used = Number(execFileSync('du', ['-sxm', root], { encoding: 'utf8' }).split('\t')[0]);
	const rootMebibytes = Math.ceil(used * 1.08) + FREE_MEBIBYTES;
	const rootSector = FIRST_SECTOR + BOOT_MEBIBYTES * SECTORS_PER_MEBIBYTE;
	writeFileSync(image, '');
	// One more for the copy of the table at the end.
	truncateSync(image, (2 + BOOT_MEBIBYTES + rootMebibytes) * MEBIBYTE);
	execFileSync('sfdisk', ['--quiet', image], {
		input: [
			'label: gpt',
			`start=${FIRST_SECTOR}, size=${BOOT_MEBIBYTES * SECTORS_PER_MEBIBYTE}, type=uefi`,
			`start=${rootSector}, size=${rootMebibytes * SECTORS_PER_MEBIBYTE}, type=linux`,
			'',
		].join('\n'),
	});
	const uuid = randomUUID();
	writeFileSync(join(root, 'etc/fstab'), `UUID=${uuid} / ext4 errors=remount-ro 0 1\n`);
	execFileSync('mke2fs', [
		...['-q', '-F', '-t', 'ext4', '-U', uuid, '-d', root],
		...['-E', `offset=${rootSector * 512}`, image, `${rootMebibytes}M`],
	]);
	fillBoot(root, uuid, `${image}@@${FIRST_SECTOR * 512}`);
}

/** Where firmware looks on every stick; the boot loader that is signed looks for its menu in Debian's folder. */
function fillBoot(root: string, uuid: string, partition: string): void {
	const work = mkdtempSync(join(tmpdir(), 'serum-run-menu-'));
	try {
		const menu = join(work, 'grub.cfg');
		writeFileSync(menu, menuOf(uuid));
		const sectors = String(BOOT_MEBIBYTES * SECTORS_PER_MEBIBYTE);
		execFileSync('mformat', ['-i', partition, '-F', '-T', sectors, '-v', 'KIOSK BOOT', '::']);
		execFileSync('mmd', ['-i', partition, '::EFI', '::EFI/BOOT', '::EFI/debian']);
		for (const [file, target] of [
			[join(root, 'usr/lib/shim/shimx64.efi.signed'), 'EFI/BOOT/BOOTX64.EFI'],
			[join(root, 'usr/lib/shim/mmx64.efi.signed'), 'EFI/BOOT/mmx64.efi'],
			[join(root, 'usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed'), 'EFI/BOOT/grubx64.efi'],
			[menu, 'EFI/debian/grub.cfg'],
		] as const) {
			execFileSync('mcopy', ['-i', partition, file, `::${target}`]);
		}
	} finally {
		rmSync(work, { recursive: true });
	}
}

/** It stays until somebody chooses. */
function menuOf(uuid: string): string {
	const quiet = 'quiet loglevel=3 vt.global_cursor_default=0 consoleblank=0';
	const entry = (title: string, more: string) => `menuentry '${title}' {
	linux /vmlinuz root=UUID=${uuid} rootwait ${more}
	initrd /initrd.img
}
`;
	return `search --no-floppy --fs-uuid --set=root ${uuid}
set timeout=-1
${entry(
	menuLine('install'),
	'quiet loglevel=3 systemd.mask=serum-run-kiosk.service systemd.mask=getty@tty1.service systemd.wants=serum-run-kiosk-to-disk.service',
)}${entry(menuLine('tryOut'), quiet)}`;
}
