import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sourcesList, type Release } from '../../../electron/cli/stick/releases.ts';
import { CACHE } from '../../../electron/cli/paths.ts';
import { Pc } from './pc.ts';

/** Who may administer a bare PC, as its own installer left it. */
export interface Administrator {
	readonly name: string;
	readonly password: string;
	/** Whether commands are given by `sudo`; else one is root. */
	readonly sudo: boolean;
}

/** A bare installation of a release: what its own installer leaves when nothing is chosen. */
export interface BareSystem {
	readonly release: Release;
	readonly administrator: Administrator;
	/** The kernel's package and what else its own installer would bring. */
	readonly packages: readonly string[];
}

/** Counts changes of what is written below, so that disks of an older recipe are made anew. */
const RECIPE = 1;
/** Bytes; sparse, so that only what is written takes room here. */
const DISK = 6 * 1024 ** 3;
const FIRST_SECTOR = 2048;

/**
 * A disk with a bare system and its boot loader, made once for each recipe and kept.
 * @returns path of a raw image that must not be written to: `copyOfDisk` makes one that may
 */
export async function bareDisk(system: BareSystem): Promise<string> {
	const recipe = createHash('sha256')
		.update(JSON.stringify([RECIPE, system]))
		.digest('hex')
		.slice(0, 12);
	const folder = join(CACHE, 'boot', system.release.folder, recipe);
	const disk = join(folder, 'disk.img');
	if (existsSync(disk)) return disk;
	console.log(`Making a bare PC with ${system.release.title} …`);
	const work = mkdtempSync(join(tmpdir(), 'serum-run-bare-'));
	try {
		const root = await bootstrap(system, work);
		const [kernel, initrd] = ['vmlinuz', 'initrd.img'].map((start) => {
			const name = readdirSync(join(root, 'boot')).find((entry) => entry.startsWith(start))!;
			return join(root, 'boot', name);
		});
		const unfinished = join(work, 'disk.img');
		makeImage(root, unfinished);
		const pc = await Pc.start({
			folder: join(work, 'pc'),
			disk: unfinished,
			glass: { width: 1280, height: 800 },
			kernel: { file: kernel!, initrd: initrd! },
		});
		// As the release's own installer does it: on the disk itself, from the running system.
		await pc.shell.run('grub-install /dev/vda && update-grub');
		// Forced, since a bare Debian has no message bus that a request could travel on.
		await pc.shell.run('systemctl --force poweroff');
		await pc.off();
		mkdirSync(folder, { recursive: true });
		execFileSync('cp', ['--sparse=always', unfinished, `${disk}.unfinished`]);
		renameSync(`${disk}.unfinished`, disk);
		return disk;
	} finally {
		// Only this file system: should a bootstrap have left mounts behind, what they show is not ours.
		execFileSync('rm', ['-rf', '--one-file-system', work]);
	}
}

/** A disk of one's own. */
export function copyOfDisk(disk: string, target: string): string {
	execFileSync('cp', ['--sparse=always', disk, target]);
	return target;
}

/** Where the test's own window lies in a system, and what starts it. */
const WINDOW_UNIT = 'etc/systemd/system/test-window.service';
const WINDOW_START = 'etc/systemd/system/multi-user.target.wants/test-window.service';
/** A shell of root on the serial line, which no real PC has. */
const WINDOW = `[Unit]
Description=The test looks in here
After=systemd-user-sessions.service
[Service]
ExecStart=-/sbin/agetty --autologin root --keep-baud 115200 ttyS0 dumb
Restart=always
RestartSec=1
[Install]
WantedBy=multi-user.target
`;

async function bootstrap(
	{ release, administrator, packages }: BareSystem,
	work: string,
): Promise<string> {
	const root = join(work, 'root');
	const keys = await release.keyring();
	writeFileSync(join(work, 'sources.list'), await sourcesList(release));
	execFileSync(
		'mmdebstrap',
		[
			...['--variant=important', `--keyring=${keys}`, '--quiet'],
			`--include=${packages.join(',')}`,
			'--aptopt=Acquire::Languages "none"',
			...[release.codename, root, join(work, 'sources.list')],
		],
		{ stdio: ['ignore', 'ignore', 'inherit'] },
	);
	const put = (path: string, text: string) => writeFileSync(join(root, path), text);
	put('etc/hostname', 'museum\n');
	put('etc/hosts', '127.0.0.1 localhost\n127.0.1.1 museum\n');
	put('etc/fstab', '/dev/vda1 / ext4 errors=remount-ro 0 1\n');
	put(WINDOW_UNIT, WINDOW);
	mkdirSync(dirname(join(root, WINDOW_START)), { recursive: true });
	symlinkSync(`/${WINDOW_UNIT}`, join(root, WINDOW_START));
	const { name, password, sudo } = administrator;
	const chroot = (...words: string[]) =>
		execFileSync('chroot', [root, ...words], { input: '', stdio: ['pipe', 'ignore', 'inherit'] });
	if (sudo) chroot('useradd', '--create-home', '--shell', '/bin/bash', '--groups', 'sudo', name);
	execFileSync('chroot', [root, 'chpasswd'], { input: `${name}:${password}\n` });
	rmSync(join(root, 'var/cache/apt/archives'), { recursive: true, force: true });
	mkdirSync(join(root, 'var/cache/apt/archives/partial'), { recursive: true });
	return root;
}

/** One partition with the system on it, as in a PC with firmware of the older kind. */
function makeImage(root: string, image: string): void {
	writeFileSync(image, '');
	truncateSync(image, DISK);
	execFileSync('sfdisk', ['--quiet', image], {
		input: `start=${FIRST_SECTOR}, type=83, bootable\n`,
	});
	const kilobytes = Math.floor((DISK - FIRST_SECTOR * 512) / 1024);
	execFileSync('mke2fs', [
		...['-q', '-t', 'ext4', '-d', root, '-E', `offset=${FIRST_SECTOR * 512}`],
		...[image, `${kilobytes}k`],
	]);
}

/** A stick with a folder's contents below the folder's own name, as staff copy it: FAT32. */
export function stickImage(folder: string, name: string, target: string): string {
	const megabytes = Number(
		execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0],
	);
	writeFileSync(target, '');
	truncateSync(target, (megabytes + 200) * 1024 ** 2);
	execFileSync('sfdisk', ['--quiet', target], { input: `start=${FIRST_SECTOR}, type=c\n` });
	const partition = `${target}@@${FIRST_SECTOR * 512}`;
	execFileSync('mformat', ['-i', partition, '-F', '-v', 'MUSEUM', '::']);
	const parent = mkdtempSync(join(tmpdir(), 'serum-run-copy-'));
	try {
		symlinkSync(folder, join(parent, name));
		execFileSync('mcopy', ['-i', partition, '-s', '-Q', `${join(parent, name)}/`, `::${name}`]);
	} finally {
		rmSync(parent, { recursive: true });
	}
	return target;
}

/** Puts the test's own window into a system that lies in the second partition of an image. */
export function addWindow(image: string): void {
	const { partitiontable } = JSON.parse(
		execFileSync('sfdisk', ['--json', image], { encoding: 'utf8' }),
	) as { partitiontable: { partitions: { start: number }[] } };
	const unit = `${image}.window`;
	writeFileSync(unit, WINDOW);
	const commands = `write ${unit} ${WINDOW_UNIT}\nsymlink ${WINDOW_START} /${WINDOW_UNIT}\n`;
	const system = `${image}?offset=${partitiontable.partitions[1]!.start * 512}`;
	execFileSync('debugfs', ['-w', '-f', '-', system], { input: commands, stdio: 'pipe' });
}

/** A disk with nothing on it, as in a PC that was never used. */
export function emptyDisk(target: string): string {
	writeFileSync(target, '');
	truncateSync(target, 12 * 1024 ** 3);
	return target;
}

/** A stick with nothing on it, called EMPTY. @param bytes of room */
export function emptyStick(target: string, bytes = 64 * 1024 ** 2): string {
	writeFileSync(target, '');
	truncateSync(target, bytes);
	execFileSync('sfdisk', ['--quiet', target], { input: `start=${FIRST_SECTOR}, type=c\n` });
	execFileSync('mformat', ['-i', `${target}@@${FIRST_SECTOR * 512}`, '-F', '-v', 'EMPTY', '::']);
	return target;
}

/** Every file that is on a stick, a line each. */
export function listOfStick(image: string): string {
	return execFileSync('mdir', ['-/', '-b', '-i', `${image}@@${FIRST_SECTOR * 512}`, '::'], {
		encoding: 'utf8',
	});
}
